/* The line above a task: how much time is left, whose it is and since when, whose words are in the form, the way to the case,
   and handing on with a reason. */
define('ofd-task', ['angular'], function (angular) {
  var LINE = '<div class="ofd-line">'
    + '<p><strong class="ofd-clock" ng-class="{ \'ofd-late\': $root.ofd.isLate(task.due) }">{{ $root.ofd.clock(task.due) }}</strong>'
    + ' <span ng-if="shown.holder">· <span class="ofd-holder">{{ shown.holder.mine ? "You have" : shown.holder.name + " has" }}'
    + ' held this task since {{ shown.holder.since }}</span>'
    + ' <button type="button" class="btn-link ofd-hand-on" ng-click="start()" ng-hide="move">Hand on…</button></span>'
    + ' <span ng-if="shown">· <a class="ofd-case" target="_blank" rel="noopener" ng-href="{{ page() }}{{ shown.reference }}">'
    + '{{ isEntry() ? "Service" : "Case" }} {{ shown.reference }}</a></span></p>'
    + '<p class="ofd-draft" role="status" ng-if="shown.draft">Draft of {{ shown.draft.by }}, {{ shown.draft.at }}, restored'
    + '<span ng-if="shown.draft.begunBy !== shown.draft.by"> (begun by {{ shown.draft.begunBy }})</span>.'
    + ' <button type="button" class="btn-link ofd-throw-away" ng-if="shown.holder.mine && !sure" ng-click="ask(true)">'
    + 'Throw it away</button>'
    + '<span ng-if="sure"> Throw these words away? <button type="button" class="btn-link" ng-click="throwAway()">Yes, throw away</button>'
    + ' <button type="button" class="btn-link" ng-click="ask(false)">No</button></span></p>'
    + '<p class="ofd-draft" role="status" ng-if="kept">Your words are kept as a draft.</p>'
    + '<form class="ofd-move" ng-if="move" ng-submit="handOn()">'
    + '<label>To <select ng-model="move.to"><option value="">the team, for anybody to claim</option>'
    + '<option ng-repeat="one in colleagues" value="{{ one.id }}">{{ one.name }}{{ one.id === me() ? " (me)" : "" }}</option>'
    + '</select></label>'
    + '<label>Why? <input type="text" ng-model="move.reason" maxlength="1000" required></label>'
    + '<button type="submit" class="btn btn-primary">Hand on</button>'
    + '<button type="button" class="btn btn-link" ng-click="stop()">Cancel</button></form></div>';

  return angular.module('ofd.task', ['ofd.desk', 'ofd.drafts']).config(['$provide', function ($provide) {
    $provide.decorator('camTasklistTaskDirective', ['$delegate', function ($delegate) {
      $delegate[0].template = $delegate[0].template
        .replace(/<div class="task-removed-alert">/, '<div ofd-task-line></div>$&');
      return $delegate;
    }]);
  }]).run(['camAPI', '$rootScope', function (camAPI, $rootScope) {
    /* Whoever comes second sees at once whose the task is now. */
    var Task = camAPI.resource('task');
    var claim = Task.claim;
    Task.claim = function (id, person, done) {
      return claim.call(Task, id, person, function (refused) {
        done.apply(null, arguments);
        if (refused) {
          $rootScope.$broadcast('ofd.moved');
        }
      });
    };
  }]).directive('ofdTaskLine', ['$rootScope', '$route', 'Notifications', 'ofdDesk', 'ofdDrafts',
    function ($rootScope, $route, Notifications, desk, drafts) {
      var shownLast = null;

      return {
        template: LINE,
        link: function (scope) {
          /* A task about an entry of the directory leads to the entry; every other to the page of its case. */
          scope.isEntry = function () {
            return scope.shown.reference.indexOf('S-') === 0;
          };

          function say(why) {
            Notifications.addError({ status: why.message });
          }

          function look() {
            var task = scope.task && scope.task.id;
            if (!task) {
              return;
            }
            desk.open(task).then(function (shown) {
              if (task !== scope.task.id) {
                return;
              }
              scope.shown = shown;
              if (drafts.isBehind(task, shown.draft)) {
                $route.reload();
              }
            }, angular.noop);
          }

          function changed() {
            desk.forget(scope.task.id);
            scope.taskData.changed('task');
            scope.taskData.changed('taskList');
            $rootScope.ofd.look();
          }

          scope.me = function () {
            return $rootScope.authentication && $rootScope.authentication.name;
          };
          scope.start = function () {
            desk.colleagues(scope.task.id).then(function (colleagues) {
              scope.colleagues = colleagues.filter(function (one) {
                return one.id !== scope.task.assignee;
              });
              scope.move = { to: scope.shown.holder.mine ? '' : scope.me(), reason: '' };
            }, say);
          };
          scope.page = function () {
            if (scope.isEntry()) {
              return '/directory/reviews/';
            }
            return scope.shown.reference.indexOf('P-') === 0 ? '/assessments/' : '/contacts/';
          };
          scope.stop = function () {
            scope.move = null;
          };
          scope.handOn = function () {
            desk.handOn(scope.task.id, scope.move).then(function () {
              scope.move = null;
              Notifications.addMessage({ status: 'The task is handed on.', duration: 5000 });
              changed();
            }, function (why) {
              say(why);
              changed();
            });
          };
          scope.ask = function (sure) {
            scope.sure = sure;
          };
          scope.throwAway = function () {
            desk.throwAway(scope.task.id).then(function () {
              drafts.finished(scope.task.id);
              desk.forget(scope.task.id);
              $route.reload();
            }, say);
          };
          scope.$on('ofd.moved', changed);
          scope.$on('ofd.kept', function (event, task) {
            scope.kept = task === scope.task.id;
          });
          /* What was said of one task is not read above another. */
          scope.$watch('task.id', function (now) {
            if (now && shownLast && now !== shownLast) {
              Notifications.clearAll();
            }
            shownLast = now || shownLast;
          });
          scope.$watchGroup(['task.id', 'task.assignee'], function (now, before) {
            scope.shown = now[0] === before[0] ? scope.shown : null;
            scope.move = null;
            scope.sure = false;
            scope.kept = false;
            if (now[0] === before[0] && now[1] !== before[1]) {
              desk.forget(now[0]);
              $rootScope.ofd.look();
            }
            look();
          });
        }
      };
    }]);
});
