package onefrontdoor.redesign.process;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Somebody waits for each message, and it is the one that the work behind it sends. A building block cannot name its
 * message in the Modeler, so a step without one sends what its work sends in the set that was built.
 */
final class Messages implements Rule {

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        Set<String> caught =
                all(proposed, Messages::catches).map(Messages::named).collect(Collectors.toSet());
        Map<String, Set<String>> sent = all(
                        released, element -> !catches(element) && !work(element).isEmpty())
                .collect(
                        Collectors.groupingBy(Messages::work, Collectors.mapping(Messages::named, Collectors.toSet())));
        return proposed.models.stream().flatMap(model -> all(model)
                .filter(element -> !catches(element))
                .flatMap(element ->
                        thrown(model, element, caught, sent.getOrDefault(work(element), Set.of())).stream()));
    }

    private static Optional<Finding> thrown(
            FlowModel model, BaseElement element, Set<String> caught, Set<String> sent) {
        String named = named(element);
        if (!named.isEmpty() && !sent.isEmpty() && !sent.contains(named)) {
            String one = sent.stream().sorted().collect(Collectors.joining("” or “", "“", "”"));
            return Optional.of(model.error(
                    owner(element),
                    "It says that it sends “" + named + "”, but its work sends " + one + ".",
                    "Choose the message " + one + ", or the building block that does what you want."));
        }
        String message = named.isEmpty() && sent.size() == 1 ? sent.iterator().next() : named;
        return caught.contains(message) ? Optional.empty() : Optional.of(unheard(model, element, message));
    }

    private static Finding unheard(FlowModel model, BaseElement element, String message) {
        return model.error(
                owner(element),
                message.isEmpty() ? "It sends no message." : "Nobody waits for its message “" + message + "”.",
                "Choose a message that some process waits for, or draw the event that waits.");
    }

    private static BaseElement owner(BaseElement element) {
        return element instanceof MessageEventDefinition ? (BaseElement) element.getParentElement() : element;
    }

    private static Stream<BaseElement> all(ParsedSet set, Predicate<BaseElement> wanted) {
        return set.models.stream().flatMap(Messages::all).filter(wanted);
    }

    private static Stream<BaseElement> all(FlowModel model) {
        return Stream.of(MessageEventDefinition.class, SendTask.class, ReceiveTask.class)
                .flatMap(type -> model.each(type).map(BaseElement.class::cast));
    }

    private static boolean catches(BaseElement element) {
        return element instanceof ReceiveTask || element.getParentElement() instanceof CatchEvent;
    }

    private static String work(BaseElement element) {
        return owner(element) instanceof FlowNode node ? Doing.of(node).orElse("") : "";
    }

    private static String named(BaseElement element) {
        ModelElementInstance definitions = element.getModelInstance().getDocumentElement();
        String id = Objects.toString(element.getAttributeValue("messageRef"), "");
        return definitions.getChildElementsByType(Message.class).stream()
                .filter(message -> message.getId().equals(id))
                .map(Message::getName)
                .findFirst()
                .orElse("");
    }
}
