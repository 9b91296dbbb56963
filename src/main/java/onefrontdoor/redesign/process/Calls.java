package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process calls others that exist, as they were deployed with it, and hands on nothing but named variables (P34). */
final class Calls implements Rule {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        Set<String> caught = messages(proposed, Calls::catches);
        return proposed.models.stream()
                .flatMap(model -> Stream.concat(
                        model.each(CallActivity.class).flatMap(call -> call(proposed, model, call)),
                        thrown(model, caught)));
    }

    private static Stream<Finding> call(ParsedSet set, FlowModel model, CallActivity call) {
        List<Finding> found = new ArrayList<>();
        if (set.process(Objects.toString(call.getCalledElement(), "")).isEmpty()) {
            found.add(model.error(
                    call,
                    "It calls the process “" + call.getCalledElement() + "”, which does not exist.",
                    "Choose a process of this set, or add its file."));
        }
        handedOn(model, call, found);
        return found.stream();
    }

    private static void handedOn(FlowModel model, CallActivity call, List<Finding> found) {
        if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
            found.add(model.error(
                    call,
                    "It may call a version that was not checked with it.",
                    "Set the binding of the called process to “deployment”."));
        }
        if (ins(call).stream().noneMatch(in -> BUSINESS_KEY.equals(in.getCamundaBusinessKey()))) {
            found.add(model.error(
                    call,
                    "The process that it calls does not learn about which contact it works.",
                    "Hand on the business key with " + BUSINESS_KEY + "."));
        }
    }

    private static Collection<CamundaIn> ins(CallActivity call) {
        return call.getExtensionElements() == null
                ? Set.of()
                : call.getExtensionElements().getChildElementsByType(CamundaIn.class);
    }

    private static Stream<Finding> thrown(FlowModel model, Set<String> caught) {
        return messagesOf(model)
                .filter(element -> !catches(element))
                .filter(element -> !caught.contains(message(element)))
                .map(element -> model.error(
                        owner(element),
                        "Nobody waits for its message “" + message(element) + "”.",
                        "Choose a message that some process waits for, or draw the event that waits."));
    }

    private static BaseElement owner(BaseElement element) {
        return element instanceof MessageEventDefinition ? (BaseElement) element.getParentElement() : element;
    }

    private static Set<String> messages(ParsedSet set, Predicate<BaseElement> wanted) {
        return set.models.stream()
                .flatMap(Calls::messagesOf)
                .filter(wanted)
                .map(Calls::message)
                .collect(Collectors.toSet());
    }

    private static Stream<BaseElement> messagesOf(FlowModel model) {
        return Stream.of(MessageEventDefinition.class, SendTask.class, ReceiveTask.class)
                .flatMap(type -> model.each(type).map(BaseElement.class::cast));
    }

    private static boolean catches(BaseElement element) {
        return element instanceof ReceiveTask || element.getParentElement() instanceof CatchEvent;
    }

    private static String message(BaseElement element) {
        ModelElementInstance definitions = element.getModelInstance().getDocumentElement();
        String id = Objects.toString(element.getAttributeValue("messageRef"), "");
        return definitions.getChildElementsByType(Message.class).stream()
                .filter(message -> message.getId().equals(id))
                .map(Message::getName)
                .findFirst()
                .orElse("");
    }
}
