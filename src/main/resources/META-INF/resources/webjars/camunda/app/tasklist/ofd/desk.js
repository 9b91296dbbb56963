/* The server's side of a desk: who holds a task, what is typed into it, how many wait in each list, and the time. */
define('ofd-desk', ['angular'], function (angular) {
  var BASE = '/camunda/api/desk/';
  var FRESH = 2000;

  return angular.module('ofd.desk', []).factory('ofdDesk', ['$q', '$rootScope', function ($q, $rootScope) {
    var opened = {};

    function token() {
      var cookie = document.cookie.split('; ').filter(function (pair) {
        return pair.indexOf('XSRF-TOKEN=') === 0;
      })[0];
      return cookie ? cookie.split('=')[1] : '';
    }

    function answer(response) {
      if (response.status === 204) {
        return {};
      }
      return response.json().catch(angular.noop).then(function (body) {
        if (!response.ok) {
          throw { status: response.status, message: body && body.message || 'The server did not answer.' };
        }
        return body;
      });
    }

    /* The promise is Angular's, so that what follows from it is drawn. */
    function call(method, path, body, leaving) {
      return $q(function (resolve, reject) {
        fetch(BASE + path, {
          method: method,
          credentials: 'same-origin',
          redirect: 'error',
          keepalive: !!leaving,
          headers: { 'Accept': 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
          body: method === 'GET' ? undefined : JSON.stringify(body || {})
        }).then(answer).then(resolve, function (why) {
          reject(why.status ? why : { status: 0, message: 'The server cannot be reached.' });
        });
      }).catch(function (why) {
        if (why.status === 401) {
          $rootScope.$broadcast('authentication.login.required');
        }
        return $q.reject(why);
      });
    }

    return {
      /* The form and the line above it ask at the same moment; one answer serves both. */
      open: function (task) {
        var known = opened[task];
        if (!known || Date.now() - known.at > FRESH) {
          known = opened[task] = { at: Date.now(), answer: call('GET', 'tasks/' + task) };
        }
        return known.answer;
      },
      forget: function (task) {
        delete opened[task];
      },
      keep: function (task, typed, leaving) {
        return call('PUT', 'tasks/' + task + '/draft', typed, leaving);
      },
      throwAway: function (task) {
        return call('DELETE', 'tasks/' + task + '/draft');
      },
      colleagues: function (task) {
        return call('GET', 'tasks/' + task + '/colleagues');
      },
      handOn: function (task, move) {
        return call('POST', 'tasks/' + task + '/hand-on', move);
      },
      lists: function () {
        return call('GET', 'lists');
      }
    };
  }]);
});
