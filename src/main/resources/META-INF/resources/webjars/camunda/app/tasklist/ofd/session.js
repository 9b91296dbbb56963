/* Sessions. There is one page to sign in on, and it is not Tasklist's: whoever has no session any more is taken there. */
define('ofd-session', ['angular'], function (angular) {
  return angular.module('ofd.session', []).run(['$rootScope', '$window', function ($rootScope, $window) {
    var leaving = false;

    function leaveFor(page) {
      if (!leaving) {
        leaving = true;
        $window.location.assign(page);
      }
    }

    $rootScope.$on('authentication.login.required', function () {
      leaveFor('/sign-in');
    });
    $rootScope.$on('authentication.logout.success', function (event) {
      event.preventDefault();
      leaveFor('/sign-in?out');
    });
  }]);
});
