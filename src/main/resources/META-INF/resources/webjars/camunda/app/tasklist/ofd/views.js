/* Parts of Tasklist that staff have no use for: work begins with a contact, notes belong into the record and not into the
   engine's comments, and the history of a case is in the audit. */
define('ofd-views', ['angular'], function (angular) {
  var LEFT_OUT = [
    'create-task-action',
    'start-process-action',
    'task-action-comment',
    'task-detail-history',
    'task-detail-description'
  ];

  return angular.module('ofd.views', []).config(['$provide', function ($provide) {
    $provide.decorator('Views', ['$delegate', function ($delegate) {
      var all = $delegate.getProviders;
      $delegate.getProviders = function (options) {
        return all.call($delegate, options).filter(function (view) {
          return LEFT_OUT.indexOf(view.id) < 0;
        });
      };
      return $delegate;
    }]);
  }]);
});
