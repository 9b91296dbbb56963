/* Keeps the phone page on the server while the officer types. Without this script the page's buttons keep it. */
(function () {
  var AFTER_TYPING = 1000;
  var AT_LATEST = 5000;
  var AGAIN = 5000;
  var form = document.getElementById('phone-contact');
  var note = document.getElementById('kept');
  var waiting = null;
  var first = 0;
  var changed = false;
  var sent = false;

  function say(words) {
    if (note.textContent !== words) {
      note.textContent = words;
    }
  }

  /* Signing in again gives a new token against forged requests; this page takes it over. */
  function refreshToken() {
    return fetch(form.getAttribute('action'), { credentials: 'same-origin', redirect: 'error' })
      .then(function (page) {
        return page.text();
      })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('input[name=_csrf]');
        form.querySelectorAll('input[name=_csrf]').forEach(function (field) {
          field.value = fresh.value;
        });
      });
  }

  function keep(leaving) {
    clearTimeout(waiting);
    waiting = null;
    first = 0;
    if (!changed || sent) {
      return;
    }
    changed = false;
    fetch(form.dataset.kept, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'error',
      keepalive: leaving === true,
      body: new URLSearchParams(new FormData(form))
    }).then(function (answer) {
      if (!answer.ok) {
        throw new Error('refused');
      }
      say(form.dataset.keptWords);
    }).catch(function () {
      changed = true;
      say(form.dataset.lostWords);
      waiting = setTimeout(keep, AGAIN);
      refreshToken().catch(function () {});
    });
  }

  form.addEventListener('input', function () {
    changed = true;
    first = first || Date.now();
    clearTimeout(waiting);
    waiting = setTimeout(keep, Math.max(0, Math.min(AFTER_TYPING, first + AT_LATEST - Date.now())));
  });
  form.addEventListener('submit', function () {
    sent = true;
    clearTimeout(waiting);
  });
  window.addEventListener('pagehide', function () {
    keep(true);
  });
})();
