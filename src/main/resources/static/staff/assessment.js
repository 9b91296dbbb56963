/* Keeps each text of an assessment on the server while it is typed. Without this script the page's button keeps them all. */
(function () {
  var AFTER_TYPING = 1000;
  var AT_LATEST = 5000;
  var AGAIN = 5000;
  var form = document.getElementById('texts');
  var token = form.querySelector('input[name=_csrf]');

  /* Signing in again gives a new token against forged requests; this page takes it over. */
  function refreshToken() {
    return fetch(form.getAttribute('action'), { credentials: 'same-origin', redirect: 'error' })
      .then(function (page) {
        return page.text();
      })
      .then(function (html) {
        token.value = new DOMParser().parseFromString(html, 'text/html').querySelector('input[name=_csrf]').value;
      });
  }

  function keeps(text) {
    var version = form.elements[text.name + '-version'];
    var note = document.getElementById(text.name + '-kept');
    var waiting = null;
    var first = 0;
    var changed = false;
    var busy = false;

    function say(words) {
      if (note.textContent !== words) {
        note.textContent = words;
      }
    }

    function later(when) {
      clearTimeout(waiting);
      waiting = setTimeout(keep, when);
    }

    function answered(answer) {
      if (answer.ok) {
        return answer.json().then(function (saved) {
          version.value = saved.version;
          say(form.dataset.kept);
        });
      }
      if (answer.status !== 409) {
        throw new Error('refused');
      }
      return answer.json().then(function () {
        say(form.dataset.two);
      }, function () {
        say(form.dataset.shut);
      });
    }

    function keep(leaving) {
      clearTimeout(waiting);
      waiting = null;
      if (!changed || busy && leaving !== true) {
        return;
      }
      changed = false;
      busy = true;
      first = 0;
      fetch(form.getAttribute('action') + '/' + text.name, {
        method: 'POST',
        credentials: 'same-origin',
        redirect: 'error',
        keepalive: leaving === true,
        body: new URLSearchParams({ _csrf: token.value, version: version.value, words: text.value })
      }).then(answered).catch(function () {
        changed = true;
        say(form.dataset.lost);
        later(AGAIN);
        refreshToken().catch(function () {});
      }).then(function () {
        busy = false;
        if (changed && !waiting) {
          later(AFTER_TYPING);
        }
      });
    }

    text.addEventListener('input', function () {
      changed = true;
      first = first || Date.now();
      later(Math.max(0, Math.min(AFTER_TYPING, first + AT_LATEST - Date.now())));
    });
    text.addEventListener('blur', function () {
      keep();
    });
    window.addEventListener('pagehide', function () {
      keep(true);
    });
    form.addEventListener('submit', function () {
      changed = false;
      clearTimeout(waiting);
    });
  }

  form.querySelectorAll('textarea').forEach(keeps);
})();
