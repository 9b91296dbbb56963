/* Task forms. The bundled form-js 1.8.7 counts an edited list as invalid for ever, which would leave Complete grey; so
   Complete stays open and the form checks itself when it is pressed. What people type is never kept in the browser:
   the directive's own copy, taken on Save and when a session ends, is refused (design, section 5). */
define('ofd-forms', ['angular'], function (angular) {
  var COPY_OF_A_FORM = /^cam(unda-f|F)orm:/;
  var keep = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (!COPY_OF_A_FORM.test(key)) {
      keep.call(this, key, value);
    }
  };

  return angular.module('ofd.forms', []).config(['$provide', function ($provide) {
    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', function ($delegate) {
      var directive = $delegate[0];
      var link = directive.link;
      directive.compile = function () {
        return function (scope, element, attributes, form) {
          var validated = form.notifyFormValidated;
          form.notifyFormValidated = function () {
            validated.call(form, false);
          };
          link(scope, element, attributes, form);
        };
      };
      return $delegate;
    }]);
  }]);
});
