/* Draws each process as its owner drew it, with the current step outlined or with notes on its steps. Without this file,
   and wherever a drawing fails, the words of the page say the same. */
(function () {
  'use strict';

  var MARGIN = 20;
  var ROOM_FOR_WATERMARK = 70;
  var PAPER = 650;
  var STEP = 1.25;
  var LARGEST = 3;

  function show(canvas) {
    return fetch(canvas.dataset.picture, { credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error('no picture: ' + answer.status);
        }
        return answer.text();
      })
      .then(function (xml) {
        var viewer = new BpmnJS({ container: canvas });
        return viewer.importXML(xml).then(function () {
          var drawing = viewer.get('canvas');
          note(viewer, canvas.dataset.notes || '');
          noteFromTable(viewer, canvas.dataset.table);
          (canvas.dataset.current || '').split(' ').filter(Boolean).forEach(function (id) {
            if (viewer.get('elementRegistry').get(id)) {
              drawing.addMarker(id, 'ofd-current');
            }
          });
          var whole = drawing.viewbox().inner;
          var zoom = 1;
          function again(width) { fit(canvas, drawing, whole, width, zoom); }
          again(null);
          window.addEventListener('resize', function () { again(null); });
          window.addEventListener('beforeprint', function () { again(PAPER); });
          window.addEventListener('afterprint', function () { again(null); });
          buttons(canvas, function (times) {
            zoom = times === 0 ? 1 : Math.min(LARGEST, Math.max(1 / LARGEST, zoom * times));
            again(null);
          });
          canvas.dataset.drawn = 'yes';
        });
      });
  }

  /** A word or a number beside an element, such as Task_DecideThreshold=changed; a word colours it too. */
  function note(viewer, notes) {
    notes.split(' ').filter(Boolean).forEach(function (pair) {
      var id = pair.slice(0, pair.indexOf('='));
      add(viewer, id, pair.slice(pair.indexOf('=') + 1), 'word');
    });
  }

  /** What the cells of a table say of the steps of the drawing. */
  function noteFromTable(viewer, table) {
    if (table) {
      document.querySelectorAll('#' + table + ' [data-step]').forEach(function (cell) {
        add(viewer, cell.dataset.step, cell.textContent.trim(), cell.dataset.kind);
      });
    }
  }

  function add(viewer, id, words, kind) {
    var element = viewer.get('elementRegistry').get(id);
    if (!element || !element.parent) {
      return;
    }
    var label = document.createElement('span');
    label.className = 'ofd-note ofd-note--' + (kind === 'word' ? words : kind);
    label.textContent = words;
    viewer.get('overlays').add(id, { position: place(element, kind), html: label });
    viewer.get('canvas').addMarker(id, 'ofd-' + (kind === 'word' ? words : kind));
  }

  /** Where it hides no name: on the upper edge of a step, or in the middle of an arrow. */
  function place(element, kind) {
    if (element.waypoints) {
      var middle = Math.floor((element.waypoints.length - 1) / 2);
      var one = element.waypoints[middle];
      var next = element.waypoints[middle + 1];
      return { left: (one.x + next.x) / 2 - element.x - 22, top: (one.y + next.y) / 2 - element.y + 3 };
    }
    return { top: -14, left: kind === 'time' ? 38 : 4 };
  }

  /** Larger, smaller and the whole picture; the frame is scrolled by mouse, finger or arrow keys. */
  function buttons(canvas, change) {
    canvas.closest('.ofd-picture').querySelectorAll('[data-zoom]').forEach(function (button) {
      var times = { larger: STEP, smaller: 1 / STEP, whole: 0 }[button.dataset.zoom];
      button.addEventListener('click', function () { change(times); });
      button.parentNode.hidden = false;
    });
  }

  /** As wide as the page allows, never larger than drawn unless asked, nor smaller than it can be read where the frame
      scrolls; the watermark stands below it, in sight. */
  function fit(canvas, drawing, whole, width, zoom) {
    var frame = canvas.parentNode;
    var room = width === null ? frame.clientWidth : width;
    if (room === 0) {
      return;
    }
    var wide = whole.width + 2 * MARGIN;
    var least = width === null ? Number(canvas.dataset.least || 0) : 0;
    var scale = Math.max(least, Math.min(1, room / wide)) * (width === null ? zoom : 1);
    canvas.style.width = Math.max(room, Math.ceil(wide * scale)) + 'px';
    canvas.style.height = Math.ceil((whole.height + 2 * MARGIN) * scale + ROOM_FOR_WATERMARK) + 'px';
    drawing.resized();
    drawing.viewbox({
      x: whole.x - MARGIN,
      y: whole.y - MARGIN,
      width: canvas.clientWidth / scale,
      height: canvas.clientHeight / scale
    });
    keepWatermark(canvas, frame);
    frame.onscroll = function () { keepWatermark(canvas, frame); };
  }

  function keepWatermark(canvas, frame) {
    var mark = canvas.querySelector('.bjs-powered-by');
    mark.style.right = canvas.clientWidth - frame.clientWidth - frame.scrollLeft + 15 + 'px';
  }

  function lost(canvas) {
    var picture = canvas.closest('.ofd-picture');
    var words = picture.querySelector('.ofd-picture__lost');
    if (words) {
      words.hidden = false;
      canvas.parentNode.hidden = true;
    } else {
      picture.hidden = true;
    }
  }

  document.querySelectorAll('.ofd-pictures').forEach(function (pictures) {
    pictures.hidden = false;
    pictures.querySelectorAll('[data-picture]').forEach(function (canvas) {
      show(canvas)
        .catch(function (failed) {
          console.error(failed);
          lost(canvas);
        })
        .then(function () { canvas.parentNode.removeAttribute('aria-busy'); });
    });
  });
})();
