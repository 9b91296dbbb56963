/*
 * Shows the main faults of a flow in Camunda Modeler while it is drawn. The check before deployment (check-models) says the
 * same and more; only that one decides.
 */
(() => {
  'use strict';

  const BUSINESS_KEY = '#{execution.processBusinessKey}';
  const DATE = /^\$\{[a-z][A-Za-z]*}$/;
  const WORK = ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask'];
  const FORBIDDEN = ['class', 'expression', 'type'];

  const camunda = (node, name) => node.get('camunda:' + name) || '';
  const ways = node => node.get('outgoing') || [];
  const isClock = definition => definition.$instanceOf('bpmn:TimerEventDefinition');
  const extensions = node => (node.get('extensionElements') ? node.get('extensionElements').get('values') : []);

  /* The Modeler knows the words of the engine by their kind, a plain viewer only as they are written. */
  const handsOnTheKey = part => part.$type.toLowerCase() === 'camunda:in' && part.businessKey === BUSINESS_KEY;

  function recorded(task) {
    const next = ways(task).length === 1 ? ways(task)[0].get('targetRef') : null;
    return next
      && next.$instanceOf('bpmn:ServiceTask')
      && next.id.startsWith('Task_Record')
      && !camunda(next, 'asyncBefore')
      && !camunda(next, 'asyncAfter');
  }

  /* Each rule: of which elements it speaks, and what is wrong with one of them, by sentence. */
  const RULES = {
    'peoples-work': [['bpmn:UserTask'], task => ({
      'It is nobody’s work: choose the desk that does it.': !camunda(task, 'candidateGroups'),
      'It is never due: name the variable that holds its date, such as ${decideBy}.': !DATE.test(camunda(task, 'dueDate')),
      'It has no form: choose one.': !camunda(task, 'formRef'),
      'It may show a form that was not checked with it: set the binding of its form to “deployment”.':
        camunda(task, 'formRef') !== '' && camunda(task, 'formRefBinding') !== 'deployment',
      'Its answer is not recorded in the same step: draw its record as the next service task.': !recorded(task)
    })],
    'a-question': [['bpmn:ExclusiveGateway'], gateway => ways(gateway).length < 2 ? {} : {
      'It asks no question: name it by the question that it asks, with “?”.': !(gateway.name || '').endsWith('?'),
      'It has no safe way where no answer fits: mark the safest of its ways as the default flow.': !gateway.get('default'),
      'One of its ways has no name: name each way by the answer, such as “Yes”.': ways(gateway).some(way => !way.name),
      'One of its ways says not when it is taken: give it a condition, or make it the default.':
        ways(gateway).some(way => way !== gateway.get('default') && !way.get('conditionExpression'))
    }],
    'a-building-block': [WORK, task => ({
      'Nothing is done here: choose the building block that does the work.':
        !camunda(task, 'delegateExpression') && !FORBIDDEN.some(word => camunda(task, word)),
      'It runs a program of its own, which this service does not allow: choose a building block instead.':
        FORBIDDEN.some(word => camunda(task, word))
    })],
    'no-script': [['bpmn:ScriptTask'], () => ({
      'It runs a script, which this service does not allow: choose a building block instead.': true
    })],
    'a-call': [['bpmn:CallActivity'], call => ({
      'It calls nothing: choose the building block of the flow that it calls.': !call.get('calledElement'),
      'It may call a version that was not checked with it: set the binding of the called process to “deployment”.':
        camunda(call, 'calledElementBinding') !== 'deployment',
      'The flow that it calls does not learn about which contact it works: hand on the business key.':
        !extensions(call).some(handsOnTheKey)
    })],
    'a-clock': [['bpmn:BoundaryEvent'], clock => !clock.get('eventDefinitions').some(isClock) ? {} : {
      'Its length stands in the drawing: name the date that the table of deadlines works out, such as ${decideBy}.':
        !clock.get('eventDefinitions').filter(isClock).every(timer => timer.get('timeDate') && DATE.test(timer.get('timeDate').body))
    }]
  };

  const rule = ([kinds, faults]) => () => ({
    check(node, reporter) {
      if (kinds.some(kind => node.$instanceOf(kind))) {
        Object.entries(faults(node))
          .filter(([, isSo]) => isSo)
          .forEach(([sentence]) => reporter.report(node.id, sentence));
      }
    }
  });

  /* The Modeler then asks the next plug-in. */
  function unknown(pack, name) {
    throw new Error('One Front Door does not know ' + pack + '/' + name);
  }

  const plugin = {
    config: { rules: Object.fromEntries(Object.keys(RULES).map(name => ['one-front-door/' + name, 'error'])) },
    resolver: {
      resolveRule(pack, name) {
        return pack === 'bpmnlint-plugin-one-front-door' && RULES[name] ? rule(RULES[name]) : unknown(pack, name);
      },
      resolveConfig: unknown
    }
  };

  window.plugins = window.plugins || [];
  window.plugins.push({ plugin, type: 'lintRules.bpmn' });
})();
