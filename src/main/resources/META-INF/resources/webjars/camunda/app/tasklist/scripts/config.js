export default {
  app: { name: 'Tasks', vendor: 'One Front Door' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  dateFormat: { normal: 'D MMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm' },
  requireJsConfig: {
    /* A slow line must not leave the page empty for ever. */
    waitSeconds: 0,
    ngDeps: ['ofd.alerts', 'ofd.desk', 'ofd.drafts', 'ofd.forms', 'ofd.lists', 'ofd.sentences', 'ofd.session', 'ofd.task', 'ofd.views'],
    deps: ['ofd-alerts', 'ofd-desk', 'ofd-drafts', 'ofd-forms', 'ofd-lists', 'ofd-sentences', 'ofd-session', 'ofd-task', 'ofd-views'],
    paths: {
      'ofd-alerts': 'ofd/alerts',
      'ofd-desk': 'ofd/desk',
      'ofd-drafts': 'ofd/drafts',
      'ofd-lists': 'ofd/lists',
      'ofd-task': 'ofd/task',
      'ofd-forms': 'ofd/forms',
      'ofd-sentences': 'ofd/sentences',
      'ofd-session': 'ofd/session',
      'ofd-views': 'ofd/views'
    }
  },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claim the task that is open' },
    focusFilter: { key: 'ctrl+shift+f', description: 'go to the filters' },
    focusList: { key: 'ctrl+alt+l', description: 'go to the list of tasks' },
    focusForm: { key: 'ctrl+alt+f', description: 'go to the form' }
  }
};
