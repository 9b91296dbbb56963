package onefrontdoor;

import static onefrontdoor.Model.breaches;
import static onefrontdoor.Model.documentation;
import static onefrontdoor.Model.isDocumented;
import static onefrontdoor.Model.pascal;
import static onefrontdoor.Model.subject;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** How every process model is named, drawn together and explained (style: BPMN, room 9). */
class ProcessContractTests {

    private static final int NODES_A_READER_CAN_HOLD = 15;
    private static final Pattern SENTENCE_CASE = Pattern.compile("[A-Z][a-z]*( ([a-z]+|Red|Amber|Green))*\\??");
    private static final Pattern RULE_CODE = Pattern.compile("\\b(RB|T|Q|H|INV)\\d+\\b");
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            StartEvent.class, "StartEvent",
            EndEvent.class, "EndEvent",
            BoundaryEvent.class, "BoundaryEvent",
            Task.class, "Task",
            CallActivity.class, "CallActivity",
            Gateway.class, "Gateway",
            SequenceFlow.class, "Flow");

    @Test
    void namesProcessAfterItsFile() {
        assertThat(Model.all()).allSatisfy(model -> {
            String file = model.name().replace(".bpmn", "");
            assertThat(model.each(Process.class)).as(file).hasSize(1);
            assertThat(model.process().getId()).isEqualTo(pascal(file) + "Process");
            assertThat(pascal(model.process().getName())).isEqualTo(pascal(file));
        });
    }

    @Test
    void givesEveryElementAnIdThatCanBeSaid() {
        PREFIXES.forEach((type, prefix) -> assertThat(
                        breaches(type, element -> !element.getId().matches(prefix + "_([A-Z][a-z]+)+")))
                .isEmpty());
        assertThat(breaches(FlowElement.class, element -> !element.getId().contains("_")))
                .isEmpty();
    }

    @Test
    void saysTheSameInIdAndName() {
        assertThat(breaches(FlowNode.class, node -> !(node instanceof Gateway) && !sameInIdAndName(node)))
                .isEmpty();
        assertThat(breaches(Message.class, message -> !message.getId().equals("Message_" + message.getName())))
                .isEmpty();
    }

    private static boolean sameInIdAndName(FlowNode node) {
        return node.getName() != null && subject(node).equals(pascal(node.getName()));
    }

    @Test
    void usesSentenceCaseAndInterpolatesNothing() {
        assertThat(breaches(
                        FlowElement.class,
                        element -> element.getName() != null
                                && !SENTENCE_CASE.matcher(element.getName()).matches()))
                .isEmpty();
        assertThat(breaches(
                        Process.class,
                        process -> !SENTENCE_CASE.matcher(process.getName()).matches()))
                .isEmpty();
    }

    @Test
    void staysSmallEnoughToRead() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(
                        model.each(FlowNode.class).filter(node -> !(node instanceof BoundaryEvent)))
                .as(model.name())
                .hasSizeLessThanOrEqualTo(NODES_A_READER_CAN_HOLD));
    }

    @Test
    void explainsProcessesTasksSplitsAndMessages() {
        assertThat(breaches(Process.class, process -> !isDocumented(process))).isEmpty();
        assertThat(breaches(Activity.class, activity -> !isDocumented(activity)))
                .isEmpty();
        assertThat(breaches(Gateway.class, gateway -> isSplit(gateway) && !isDocumented(gateway)))
                .isEmpty();
        assertThat(breaches(Event.class, event -> isMessage(event) && !isDocumented(event)))
                .isEmpty();
    }

    @Test
    void namesTheRuleBehindEveryDecision() {
        Stream.of(UserTask.class, BusinessRuleTask.class, ExclusiveGateway.class)
                .forEach(type -> assertThat(breaches(
                                type,
                                node -> isDocumented(node)
                                        && !RULE_CODE
                                                .matcher(documentation(node))
                                                .find()))
                        .isEmpty());
    }

    private static boolean isMessage(Event event) {
        return !event.getChildElementsByType(MessageEventDefinition.class).isEmpty();
    }

    private static boolean isSplit(Gateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }
}
