/* Messages. Tasklist puts its own words before what the server says; people read the server's sentence alone. */
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
        return add.call($delegate, message);
      };
      return $delegate;
    }]);
  }]);
});
