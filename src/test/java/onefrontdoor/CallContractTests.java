package onefrontdoor;

import static onefrontdoor.Model.breaches;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** How process models call and message each other. */
class CallContractTests {

    @Test
    void callsAProcessThatExistsByItsName() {
        Map<String, String> names =
                Model.all().stream().map(Model::process).collect(Collectors.toMap(Process::getId, Process::getName));

        assertThat(breaches(CallActivity.class, call -> !names.containsKey(call.getCalledElement())))
                .isEmpty();
        assertThat(breaches(CallActivity.class, call -> !bears(names.get(call.getCalledElement()), call)))
                .isEmpty();
    }

    /** Where a model calls a process twice, the second call may say for what. */
    private static boolean bears(String name, CallActivity call) {
        return call.getParentElement().getChildElementsByType(CallActivity.class).stream()
                .filter(other -> other.getCalledElement().equals(call.getCalledElement()))
                .anyMatch(other -> Objects.equals(name, other.getName()));
    }

    @Test
    void callsTheVersionThatWasDeployedTogether() {
        assertThat(breaches(CallActivity.class, call -> !"deployment".equals(call.getCamundaCalledElementBinding())))
                .isEmpty();
    }

    @Test
    void passesTheBusinessKeyAndNamedVariablesOnly() {
        assertThat(breaches(CallActivity.class, call -> extensions(call, CamundaIn.class).stream()
                        .noneMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()))))
                .isEmpty();
        assertThat(breaches(CallActivity.class, call -> !extensions(call, CamundaIn.class).stream()
                        .filter(in -> in.getCamundaBusinessKey() == null)
                        .allMatch(in -> isNamed(in.getCamundaSource(), in.getCamundaTarget()))))
                .isEmpty();
        assertThat(breaches(CallActivity.class, call -> !extensions(call, CamundaOut.class).stream()
                        .allMatch(out -> isNamed(out.getCamundaSource(), out.getCamundaTarget()))))
                .isEmpty();
    }

    private static boolean isNamed(String source, String target) {
        return source != null && source.equals(target) && source.matches("[a-z][A-Za-z]*");
    }

    private static <T extends ModelElementInstance> Collection<T> extensions(CallActivity call, Class<T> type) {
        return call.getExtensionElements() == null
                ? Set.of()
                : call.getExtensionElements().getChildElementsByType(type);
    }

    @Test
    void sendsOnlyMessagesThatSomeProcessCatches() {
        assertThat(messages(element -> !isCatching(element)))
                .isNotEmpty()
                .isSubsetOf(messages(CallContractTests::isCatching));
    }

    @Test
    void namesAMessageForEveryMessageEventAndUsesEveryMessage() {
        Set<String> used = messages(element -> true);
        assertThat(used).doesNotContain("");
        assertThat(breaches(Message.class, message -> !used.contains(message.getName())))
                .isEmpty();
    }

    private static boolean isCatching(BaseElement element) {
        return element instanceof ReceiveTask || element.getParentElement() instanceof CatchEvent;
    }

    private static Set<String> messages(Predicate<BaseElement> wanted) {
        return Stream.of(MessageEventDefinition.class, SendTask.class, ReceiveTask.class)
                .flatMap(type -> Model.all().stream().flatMap(model -> model.each(type)))
                .filter(wanted)
                .map(CallContractTests::message)
                .collect(Collectors.toSet());
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
