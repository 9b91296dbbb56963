/* Task forms. The bundled form-js 1.8.7 counts an edited list as invalid for ever, which would leave Complete grey; so
   Complete stays open and the form checks itself when it is pressed. What people type is never kept in the browser:
   the directive's own copy, taken on Save and when a session ends, is refused (design, section 5); it goes to the server. */
define('ofd-forms', ['angular'], function (angular) {
  var COPY_OF_A_FORM = /^cam(unda-f|F)orm:/;
  var keep = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (!COPY_OF_A_FORM.test(key)) {
      keep.call(this, key, value);
    }
  };

  /* The form says that it changed also when it is only filled; a person has touched it first. */
  function keepDraft(drafts, scope, element, form) {
    var dirty = form.notifyFormDirty;
    var keeper = drafts.on(form.getParams().taskId, element);
    ['input', 'change', 'click', 'keydown'].forEach(function (deed) {
      element.addEventListener(deed, keeper.touch, true);
    });
    form.notifyFormDirty = function (changed) {
      dirty.call(form, changed);
      keeper.changed();
    };
    scope.$on('$destroy', function () {
      drafts.leave(keeper);
    });
  }

  return angular.module('ofd.forms', ['ofd.drafts']).config(['$provide', function ($provide) {
    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', 'ofdDrafts', function ($delegate, drafts) {
      var directive = $delegate[0];
      var link = directive.link;
      directive.compile = function () {
        return function (scope, element, attributes, form) {
          var validated = form.notifyFormValidated;
          form.notifyFormValidated = function () {
            validated.call(form, false);
          };
          keepDraft(drafts, scope, element[0], form);
          link(scope, element, attributes, form);
        };
      };
      return $delegate;
    }]);
  }]);
});
