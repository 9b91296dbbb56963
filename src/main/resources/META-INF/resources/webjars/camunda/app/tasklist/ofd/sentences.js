/* Messages. Tasklist puts its own words before what the server says; people read the server's sentence alone,
   and only the latest one. */
define('ofd-sentences', ['angular'], function (angular) {
  var UNANSWERED = 'Some answers are missing or too long. Look for the questions marked in red.';

  function refusedByTheForm(message) {
    return /submitting the task form/.test(message.status) && !message.message;
  }

  /* Tasklist asks for these before it has loaded its words, and would show their keys on the first visit. */
  var NEEDED_AT_ONCE = {
    ASSIGNEE: 'Assignee',
    CREATION_DATE: 'Created',
    DUE_DATE: 'Due date',
    FOLLOW_UP_DATE: 'Follow-up date',
    PRIORITY: 'Priority',
    SEARCH_PLACEHOLDER: 'Filter tasks',
    TASK_NAME: 'Task name'
  };

  return angular.module('ofd.sentences', ['pascalprecht.translate']).config(['$provide', '$translateProvider', function ($provide, $translateProvider) {
    $translateProvider.translations('en', NEEDED_AT_ONCE);
    $provide.decorator('Notifications', ['$delegate', function ($delegate) {
      var add = $delegate.add;
      $delegate.add = function (message) {
        message.status = refusedByTheForm(message) ? UNANSWERED : message.message || message.status;
        message.message = '';
        message.exclusive = true;
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
  }]);
});
