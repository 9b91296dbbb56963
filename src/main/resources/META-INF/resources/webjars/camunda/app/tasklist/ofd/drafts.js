/* Drafts. What is typed into a task form is kept on the server a moment after typing stops and when the task is left; it
   comes back into the fields that people fill in, over the record as it is now. */
define('ofd-drafts', ['angular'], function (angular) {
  var AFTER_TYPING = 800;
  var AT_LATEST = 5000;
  var AGAIN = 5000;

  /* The form's own object, found from the element that it draws: Tasklist keeps it to itself. */
  function formIn(element) {
    function look(part, depth) {
      if (!part || depth > 12) {
        return null;
      }
      if (Array.isArray(part)) {
        return part.reduce(function (found, one) {
          return found || look(one, depth + 1);
        }, null);
      }
      var offered = part.props && part.props.value;
      return offered && offered.getService ? offered.getService('form') : look(part.__k, depth + 1);
    }
    var drawn = element.querySelector('.fjs-container');
    return drawn && look(drawn.__k, 0);
  }

  function mergeRows(rows, typed) {
    return rows.map(function (row) {
      var same = typed.filter(function (one) {
        return one.number === row.number;
      })[0];
      return angular.extend({}, row, same);
    });
  }

  /* The record is always as it is now; only what people fill in comes from the draft. */
  function merge(variables, answers) {
    Object.keys(answers).forEach(function (key) {
      var live = variables[key];
      var typed = answers[key];
      if (live && Array.isArray(typed)) {
        var rows = JSON.parse(live.value);
        live.value = JSON.stringify(rows.length && rows[0].number ? mergeRows(rows, typed) : typed);
      } else if (typed !== null && typeof typed === 'object') {
        variables[key] = { type: 'Json', value: JSON.stringify(typed), valueInfo: {} };
      } else {
        variables[key] = { type: 'String', value: typed, valueInfo: {} };
      }
    });
    return variables;
  }

  return angular.module('ofd.drafts', ['ofd.desk'])
    .factory('ofdDrafts', ['$rootScope', '$timeout', 'Notifications', 'ofdDesk',
      function ($rootScope, $timeout, Notifications, desk) {
        var versions = {};
        var open = null;

        function keeper(task, element) {
          var waiting = null;
          var first = 0;
          var sending = false;
          var stopped = false;
          var touched = false;
          var last = null;

          function data() {
            var form = formIn(element);
            return form ? form._getSubmitData() : null;
          }

          function send(leaving) {
            $timeout.cancel(waiting);
            waiting = null;
            first = 0;
            var answers = touched && !stopped && data();
            var text = answers && JSON.stringify(answers);
            if (!text || text === last || sending) {
              return;
            }
            sending = true;
            desk.keep(task, { answers: answers, version: versions[task] || 0 }, leaving).then(function (kept) {
              versions[task] = kept.version;
              last = text;
              sending = false;
              $rootScope.$broadcast('ofd.kept', task);
              later();
            }, function (why) {
              sending = false;
              refused(why);
            });
          }

          function refused(why) {
            if (why.status === 0 || why.status === 401 || why.status >= 500) {
              waiting = $timeout(send, AGAIN);
            } else if (!stopped) {
              stopped = true;
              Notifications.addError({ status: why.message });
            }
          }

          /* What was typed while the last words were on their way. */
          function later() {
            if (JSON.stringify(data()) !== last) {
              changed();
            }
          }

          function changed() {
            if (!touched || stopped) {
              return;
            }
            first = first || Date.now();
            $timeout.cancel(waiting);
            waiting = $timeout(send, Math.max(0, Math.min(AFTER_TYPING, first + AT_LATEST - Date.now())));
          }

          return {
            task: task,
            touch: function () {
              touched = true;
            },
            changed: changed,
            send: send,
            finish: function () {
              stopped = true;
            },
            unsaved: function () {
              return !stopped && touched && JSON.stringify(data()) !== last;
            }
          };
        }

        return {
          on: function (task, element) {
            open = keeper(task, element);
            return open;
          },
          restore: function (task, variables) {
            return desk.open(task).then(function (shown) {
              versions[task] = shown.draft ? shown.draft.version : 0;
              return shown.draft ? merge(variables, shown.draft.answers) : variables;
            }, function () {
              return variables;
            });
          },
          /* Whether the form on the screen was opened before somebody else wrote. */
          isBehind: function (task, draft) {
            return !!draft && task in versions && versions[task] < draft.version;
          },
          unsaved: function () {
            return !!open && open.unsaved();
          },
          finished: function (task) {
            if (open && open.task === task) {
              open.finish();
            }
          },
          leave: function (left) {
            left.send(true);
            desk.forget(left.task);
            open = open === left ? null : open;
          },
          leaveAll: function () {
            if (open) {
              open.send(true);
            }
          }
        };
      }])
    .run(['camAPI', 'ofdDrafts', '$window', function (camAPI, drafts, $window) {
      var Task = camAPI.resource('task');
      var variables = Task.formVariables;
      var submit = Task.submitForm;
      Task.formVariables = function (asked) {
        return variables.apply(Task, arguments).then(function (live) {
          return drafts.restore(asked.id, live);
        });
      };
      Task.submitForm = function (sent) {
        return submit.apply(Task, arguments).then(function (done) {
          drafts.finished(sent.id);
          return done;
        });
      };
      $window.addEventListener('pagehide', drafts.leaveAll);
      $window.document.addEventListener('visibilitychange', function () {
        if ($window.document.visibilityState === 'hidden') {
          drafts.leaveAll();
        }
      });
    }]);
});
