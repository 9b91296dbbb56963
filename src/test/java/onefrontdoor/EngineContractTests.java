package onefrontdoor;

import static onefrontdoor.Model.breaches;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.api.Test;

/** What a process model may ask of the engine: nothing that hides work or decisions from its reader. */
class EngineContractTests {

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final Pattern ONE_VARIABLE = Pattern.compile("\\$\\{[a-z][A-Za-z]*}");
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{!?[a-z][A-Za-z]*( == ('[A-Z][A-Z_0-9]*'|true|false))?}");
    private static final Set<String> ALLOWED = Set.of(
            ("bpmn:definitions, bpmn:process, bpmn:documentation, bpmn:extensionElements, bpmn:incoming, bpmn:outgoing,"
                            + " bpmn:startEvent, bpmn:endEvent, bpmn:boundaryEvent, bpmn:userTask, bpmn:serviceTask,"
                            + " bpmn:intermediateCatchEvent,"
                            + " bpmn:sendTask, bpmn:receiveTask, bpmn:businessRuleTask, bpmn:callActivity,"
                            + " bpmn:exclusiveGateway, bpmn:parallelGateway, bpmn:sequenceFlow, bpmn:conditionExpression,"
                            + " bpmn:message, bpmn:messageEventDefinition, bpmn:timerEventDefinition, bpmn:timeDate,"
                            + " bpmn:terminateEventDefinition,"
                            + " bpmn:multiInstanceLoopCharacteristics, bpmn:loopCardinality,"
                            + " bpmn:error, bpmn:errorEventDefinition, bpmn:textAnnotation, bpmn:text, bpmn:association,"
                            + " camunda:in, in@source, in@target, in@businessKey, camunda:out, out@source, out@target,"
                            + " camunda:failedJobRetryTimeCycle, @historyTimeToLive, @delegateExpression, @asyncBefore,"
                            + " @formRef, @formRefBinding, @assignee, @candidateGroups, @dueDate, @calledElementBinding,"
                            + " @modelerTemplate, @modelerTemplateVersion")
                    .split(", *"));

    @Test
    void usesOnlyTheWordsTheHouseAllows() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(Vocabulary.of(model.file()))
                .as("no scripts, listeners, generated forms, connectors or expressions in " + model.name())
                .isSubsetOf(ALLOWED));
    }

    @Test
    void isMadeForTheEngineThatRunsIt() {
        assertThat(breaches(Process.class, process -> !process.isExecutable())).isEmpty();
        assertThat(Model.all()).allSatisfy(model -> {
            Definitions definitions = model.bpmn().getDefinitions();
            assertThat(definitions.getAttributeValueNs(MODELER, "executionPlatform"))
                    .isEqualTo("Camunda Platform");
            assertThat(definitions.getAttributeValueNs(MODELER, "executionPlatformVersion"))
                    .isEqualTo("7.24.0");
        });
    }

    @Test
    void saysHowLongItsHistoryLives() {
        assertThat(breaches(Process.class, process -> !Objects.toString(process.getCamundaHistoryTimeToLiveString(), "")
                        .matches("P\\d+D")))
                .isEmpty();
    }

    @Test
    void readsOneVariableInEveryCondition() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(
                        model.each(ConditionExpression.class).map(ConditionExpression::getTextContent))
                .as(model.name())
                .allMatch(condition -> CONDITION.matcher(condition).matches()));
    }

    @Test
    void waitsUntilAMomentThatTheDomainComputed() {
        assertThat(breaches(
                        TimerEventDefinition.class,
                        timer -> timer.getTimeDate() == null
                                || !ONE_VARIABLE
                                        .matcher(timer.getTimeDate().getTextContent())
                                        .matches()))
                .isEmpty();
    }

    @Test
    void saysHowOftenAsynchronousWorkIsTriedAgain() {
        assertThat(breaches(
                        Activity.class,
                        activity -> activity.isCamundaAsyncBefore()
                                && retries(activity).isEmpty()))
                .isEmpty();
    }

    private static List<String> retries(Activity activity) {
        return activity.getExtensionElements() == null
                ? List.of()
                : activity.getExtensionElements().getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream()
                        .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                        .filter(cycle -> cycle.matches("R\\d+/PT?\\d+[SMHD]"))
                        .toList();
    }
}
