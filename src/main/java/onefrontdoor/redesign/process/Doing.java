package onefrontdoor.redesign.process;

import java.util.Optional;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** A step that no person does asks for a piece of work; the engine would refuse one that does not. */
final class Doing implements Rule {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.models.stream().flatMap(model -> model.each(FlowNode.class)
                .filter(node -> asks(node) && of(node).isEmpty())
                .map(node ->
                        model.error(node, "Nothing is done here.", "Choose the building block that does the work.")));
    }

    /** The work that a step asks for, such as {@code ${recordThresholdDelegate}}. */
    static Optional<String> of(FlowNode node) {
        return Stream.concat(Stream.of(node), node.getChildElementsByType(MessageEventDefinition.class).stream())
                .map(asking -> asking.getAttributeValueNs(CAMUNDA, "delegateExpression"))
                .filter(work -> work != null && !work.isBlank())
                .findFirst();
    }

    /** Another word for work, such as a class, is refused by its own name. */
    private static boolean asks(FlowNode node) {
        boolean task = node instanceof ServiceTask || node instanceof SendTask || node instanceof BusinessRuleTask;
        boolean message = node instanceof ThrowEvent
                && !node.getChildElementsByType(MessageEventDefinition.class).isEmpty();
        return (task || message)
                && Stream.of("class", "expression", "type", "decisionRef")
                        .noneMatch(word -> node.getAttributeValueNs(CAMUNDA, word) != null);
    }
}
