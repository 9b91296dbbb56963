/* Sessions. There is one page to sign in on, and it is not Tasklist's: whoever has no session any more is taken there. */
define('ofd-session', ['angular'], function (angular) {
  return angular.module('ofd.session', []).run(['$rootScope', '$window', function ($rootScope, $window) {
    function leave() {
      $window.location.reload();
    }
    $rootScope.$on('authentication.login.required', leave);
    $rootScope.$on('authentication.logout.success', function (event) {
      event.preventDefault();
      $window.location.assign('/sign-in?out');
    });
  }]);
});
