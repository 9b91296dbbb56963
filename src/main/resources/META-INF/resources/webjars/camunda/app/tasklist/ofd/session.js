/* Sessions. There is one page to sign in on, and it is not Tasklist's: whoever has no session any more is taken there, unless
   words on the screen are not kept yet; those wait until somebody has signed in again beside them. */
define('ofd-session', ['angular'], function (angular) {
  var WORDS_WAIT = 'Your session has ended, and your last words are not kept yet. '
    + 'Open another window, sign in there, and come back: they are kept from there on.';

  return angular.module('ofd.session', ['ofd.drafts']).run(['$rootScope', '$window', 'Notifications', 'ofdDrafts',
    function ($rootScope, $window, Notifications, drafts) {
      var leaving = false;

      function leaveFor(page) {
        if (!leaving) {
          leaving = true;
          $window.location.assign(page);
        }
      }

      $rootScope.$on('authentication.login.required', function (event) {
        if (drafts.unsaved()) {
          event.preventDefault();
          Notifications.addError({ status: WORDS_WAIT });
          return;
        }
        leaveFor('/sign-in');
      });
      $rootScope.$on('authentication.logout.success', function (event) {
        event.preventDefault();
        leaveFor('/sign-in?out');
      });
    }]);
});
