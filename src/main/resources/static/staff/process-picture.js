/* Draws each running process as its owner drew it, with the current step outlined. Without this file, and wherever a
   drawing fails, the list of current steps in words above says the same. */
(function () {
  'use strict';

  var MARGIN = 20;
  var ROOM_FOR_WATERMARK = 70;
  var PAPER = 650;

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
          (canvas.dataset.current || '').split(' ').filter(Boolean).forEach(function (id) {
            if (viewer.get('elementRegistry').get(id)) {
              drawing.addMarker(id, 'ofd-current');
            }
          });
          var whole = drawing.viewbox().inner;
          fit(canvas, drawing, whole, null);
          window.addEventListener('resize', function () { fit(canvas, drawing, whole, null); });
          window.addEventListener('beforeprint', function () { fit(canvas, drawing, whole, PAPER); });
          window.addEventListener('afterprint', function () { fit(canvas, drawing, whole, null); });
          canvas.dataset.drawn = 'yes';
        });
      });
  }

  /** A word or a number beside an element, such as Task_DecideThreshold=changed; a word colours it too. */
  function note(viewer, notes) {
    notes.split(' ').filter(Boolean).forEach(function (pair) {
      var id = pair.slice(0, pair.indexOf('='));
      var word = pair.slice(pair.indexOf('=') + 1);
      var element = viewer.get('elementRegistry').get(id);
      if (!element || !element.parent) {
        return;
      }
      var kind = /^[0-9]+$/.test(word) ? 'count' : word;
      var label = document.createElement('span');
      label.className = 'ofd-note ofd-note--' + kind;
      label.textContent = word;
      viewer.get('overlays').add(id, { position: { top: -12, left: 4 }, html: label });
      viewer.get('canvas').addMarker(id, 'ofd-' + kind);
    });
  }

  /** The whole picture as wide as the page allows, never larger than drawn; the watermark stands below it. */
  function fit(canvas, drawing, whole, width) {
    canvas.style.width = width === null ? '' : width + 'px';
    var wide = whole.width + 2 * MARGIN;
    var scale = Math.min(1, canvas.clientWidth / wide);
    canvas.style.height = Math.ceil((whole.height + 2 * MARGIN) * scale + ROOM_FOR_WATERMARK) + 'px';
    drawing.resized();
    drawing.viewbox({
      x: whole.x - MARGIN,
      y: whole.y - MARGIN,
      width: canvas.clientWidth / scale,
      height: canvas.clientHeight / scale
    });
  }

  document.querySelectorAll('.ofd-pictures').forEach(function (pictures) {
    pictures.hidden = false;
    pictures.querySelectorAll('[data-picture]').forEach(function (canvas) {
      show(canvas).catch(function (failed) {
        console.error(failed);
        canvas.closest('.ofd-picture').hidden = true;
      });
    });
  });
})();
