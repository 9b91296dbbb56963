/* Red contacts. Whoever is on duty is told above everything else, asked of the server at once and then every half minute;
   what the server says is shown as text, and "Seen" is kept there. */
define('ofd-alerts', ['angular'], function (angular) {
  var ALERTS = '/desk/alerts';
  var HALF_A_MINUTE = 30000;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  return angular.module('ofd.alerts', []).run(['$window', function ($window) {
    var banner = element('aside', 'ofd-alerts');
    banner.setAttribute('role', 'alert');
    banner.setAttribute('aria-label', 'Red contacts');
    document.body.insertBefore(banner, document.body.firstChild);

    function seen(alert, token) {
      $window.fetch(ALERTS + '/' + encodeURIComponent(alert.id) + '/seen', {
        method: 'POST',
        headers: { 'X-CSRF-TOKEN': token },
        redirect: 'manual'
      }).then(look);
    }

    function line(alert, token) {
      var row = element('p', 'ofd-alert');
      var link = element('a', '', alert.sentence);
      link.href = alert.href;
      var button = element('button', 'btn btn-default', 'Seen');
      button.type = 'button';
      button.setAttribute('aria-label', 'Seen: ' + alert.sentence);
      button.addEventListener('click', function () { seen(alert, token); });
      row.appendChild(link);
      row.appendChild(button);
      return row;
    }

    /* Drawn anew only when something changed, so that a screen reader says it once and a press is never lost. */
    function show(unseen) {
      var shown = JSON.stringify(unseen.alerts);
      if (banner.shown === shown) {
        return;
      }
      banner.shown = shown;
      banner.textContent = '';
      unseen.alerts.forEach(function (alert) {
        banner.appendChild(line(alert, unseen.token));
      });
    }

    /* Tasklist hangs from the top of the window; it makes room, also when the text wraps later. */
    new $window.ResizeObserver(function () {
      document.documentElement.style.setProperty('--ofd-alerts', banner.offsetHeight + 'px');
    }).observe(banner);

    function look() {
      return $window.fetch(ALERTS, { headers: { Accept: 'application/json' } }).then(function (answer) {
        return answer.ok ? answer.json().then(show) : undefined;
      }, function () { /* Without a connection the next look finds out. */ });
    }

    look();
    $window.setInterval(look, HALF_A_MINUTE);
  }]);
});
