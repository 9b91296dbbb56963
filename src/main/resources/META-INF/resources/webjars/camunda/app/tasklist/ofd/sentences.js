/* Messages. Tasklist puts its own words before what the server says; people read the server's sentence alone,
   and only the latest one, for as long as that task is open: also when its form is drawn anew with a colleague's words. */
define('ofd-sentences', ['angular'], function (angular) {
  var UNANSWERED = 'Some answers are missing or too long. Look for the questions marked in red.';

  function refusedByTheForm(message) {
    return /submitting the task form/.test(message.status) && !message.message;
  }

  return angular.module('ofd.sentences', []).config(['$provide', function ($provide) {
    $provide.decorator('Notifications', ['$delegate', function ($delegate) {
      var add = $delegate.add;
      $delegate.add = function (message) {
        message.status = refusedByTheForm(message) ? UNANSWERED : message.message || message.status;
        message.message = '';
        message.exclusive = true;
        delete message.scope;
        return add.call($delegate, message);
      };
      return $delegate;
    }]);

    /* Tasklist would look for further tasks of the same case here, with a query that is closed to staff. */
    $provide.decorator('assignNotification', ['Notifications', function (Notifications) {
      return function () {
        Notifications.addMessage({ status: 'The task is completed.', duration: 5000 });
      };
    }]);
  }]).run(['$translate', '$route', function ($translate, $route) {
    /* On a first visit Tasklist is drawn before its words are there, and would show their keys. */
    if (!$translate.isReady()) {
      $translate.onReady(function () {
        $route.reload();
      });
    }
  }]);
});
