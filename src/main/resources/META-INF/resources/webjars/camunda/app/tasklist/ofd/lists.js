/* Lists. The most pressing task stands first on every way into Tasklist; each list says how many wait in it, each task how
   much time is left, in words, by the server's clock. */
define('ofd-lists', ['angular'], function (angular) {
  var MOST_PRESSING_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
  var URGENCIES = { RED: 'Red', AMBER: 'Amber', GREEN: 'Green' };
  var LOOK_AGAIN = 30000;
  var MINUTE = 60000;

  var CARD = '<div class="ofd-card">'
    + '<span class="ofd-tag ofd-{{ urgency }}" ng-if="urgency">{{ urgency }}</span> '
    + '<span class="ofd-clock" ng-class="{ \'ofd-late\': $root.ofd.isLate(task.due) }">{{ $root.ofd.clock(task.due) }}</span>'
    + '<div class="ofd-facts-line"><strong>{{ told.reference }}</strong> · {{ told.childrenAges || "no child named yet" }}'
    + ' · {{ told.source }}</div>'
    + '<div ng-if="task.assignee">Held by {{ $root.ofd.names[task.assignee] || task.assignee }}</div></div>';

  function inWords(minutes) {
    if (minutes < 60) {
      return minutes + ' min';
    }
    if (minutes < 24 * 60) {
      return Math.floor(minutes / 60) + ' h ' + minutes % 60 + ' min';
    }
    var days = Math.floor(minutes / (24 * 60));
    return days + (days === 1 ? ' day ' : ' days ') + Math.floor(minutes % (24 * 60) / 60) + ' h';
  }

  return angular.module('ofd.lists', ['ofd.desk']).config(['$provide', function ($provide) {
    function redraw(directive, change) {
      $provide.decorator(directive + 'Directive', ['$delegate', function ($delegate) {
        $delegate[0].template = change($delegate[0].template);
        return $delegate;
      }]);
    }

    redraw('camTasklistFilters', function (drawn) {
      return drawn.replace(/<span ng-show="isFocused\(filter\)"\s+class="counter">[^<]*<\/span>/,
        '<span class="counter">{{ $root.ofd.counts[filter.id] }}</span>')
        + '<p class="ofd-cover"><a href="/desk/cover">Cover for a colleague</a></p>'
        + '<p class="ofd-cover"><a href="/plans">Early help plans</a></p>';
    });

    $provide.decorator('Views', ['$delegate', function ($delegate) {
      var all = $delegate.getProviders;
      $delegate.getProviders = function (options) {
        var found = all.call($delegate, options);
        found.forEach(function (view) {
          if (view.id === 'tasklist-card-variables') {
            view.template = CARD;
            view.controller = ['$scope', function ($scope) {
              $scope.$watch('task', function (task) {
                $scope.told = {};
                angular.forEach(task && task._embedded && task._embedded.variable, function (variable) {
                  $scope.told[variable.name] = variable.value;
                });
                $scope.urgency = URGENCIES[$scope.told.urgency];
              });
            }];
          }
        });
        return found;
      };
      return $delegate;
    }]);
  }]).run(['$rootScope', '$location', '$interval', 'ofdDesk', function ($rootScope, $location, $interval, desk) {
    var ahead = 0;

    function left(due) {
      return Math.floor((new Date(due).getTime() - Date.now() - ahead) / MINUTE);
    }

    $rootScope.ofd = {
      counts: {},
      names: {},
      isLate: function (due) {
        return !!due && left(due) < 0;
      },
      clock: function (due) {
        if (!due) {
          return 'no time set';
        }
        var minutes = left(due);
        return minutes < 0 ? 'overdue by ' + inWords(-minutes) : inWords(minutes) + ' left';
      },
      look: look
    };

    function look() {
      desk.lists().then(function (numbers) {
        $rootScope.ofd.counts = numbers.counts;
        $rootScope.ofd.names = numbers.names;
        ahead = new Date(numbers.now).getTime() - Date.now();
      }, angular.noop);
    }

    function sort() {
      if ($location.path().length < 2 && !$location.search().sorting) {
        $location.search('sorting', MOST_PRESSING_FIRST).replace();
      }
    }

    sort();
    $rootScope.$on('$locationChangeSuccess', sort);
    look();
    $interval(look, LOOK_AGAIN);
  }]);
});
