package onefrontdoor;

import static onefrontdoor.Model.breaches;
import static onefrontdoor.Model.subject;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.junit.jupiter.api.Test;

/** How models and code name the same things: one delegate per task, one constant per id and variable. */
class DelegateContractTests {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern CONSTANT = Pattern.compile("static final String \\w+\\s*=\\s*\"(\\w+)\"");
    private static final Pattern ID = Pattern.compile(
            "(StartEvent|EndEvent|BoundaryEvent|Task|CallActivity|Gateway|Flow|Message|Error)_\\w+|\\w+Process");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{!?(\\w+)");
    private static final Pattern MAPPING = Pattern.compile("<camunda:(?:in|out) source=\"(\\w+)\"");
    private static final List<Class<? extends BaseElement>> WORK =
            List.of(ServiceTask.class, SendTask.class, BusinessRuleTask.class);

    @Test
    void namesTheDelegateAfterTheTask() {
        WORK.forEach(
                type -> assertThat(breaches(type, task -> !("${" + beanOf(subject(task)) + "}").equals(delegate(task))))
                        .isEmpty());
        assertThat(breaches(
                        MessageEventDefinition.class,
                        event -> event.getParentElement() instanceof ThrowEvent
                                && !String.valueOf(delegate(event)).matches("\\$\\{[a-z]\\w*Delegate}")))
                .isEmpty();
    }

    @Test
    void findsEveryDelegateInTheModuleOfTheModel() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(delegates(model))
                .allSatisfy(file -> assertThat(file).exists()));
    }

    @Test
    void usesEveryDelegate() {
        var used =
                Model.all().stream().flatMap(DelegateContractTests::delegates).collect(Collectors.toSet());

        assertThat(Model.files("src/main/java", "Delegate.java")).isNotEmpty().isSubsetOf(used);
    }

    @Test
    void givesEveryProcessAClassOfConstants() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(
                        model.codeOfModule().resolve(model.process().getId().replaceFirst("Process$", "Model.java")))
                .exists());
    }

    @Test
    void findsEveryIdConstantInSomeModel() {
        Set<String> ids = Model.all().stream()
                .flatMap(model -> model.each(BaseElement.class))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());

        assertThat(constants(Path.of("src/main/java"))
                        .filter(constant -> ID.matcher(constant).matches()))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void declaresEveryVariableAsAConstantOfTheModule() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(constants(model.codeOfModule()))
                .as("constants for " + model.name())
                .containsAll(variables(model)));
    }

    private static Set<String> variables(Model model) {
        String text = Model.text(model.file());
        return Stream.of(EXPRESSION, MAPPING)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !name.equals("execution") && !name.endsWith("Delegate"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> constants(Path folder) {
        return Model.files(folder.toString(), "Model.java")
                .flatMap(file -> CONSTANT.matcher(Model.text(file)).results())
                .map(found -> found.group(1));
    }

    private static Stream<Path> delegates(Model model) {
        return Stream.concat(WORK.stream(), Stream.of(MessageEventDefinition.class))
                .flatMap(model::each)
                .map(DelegateContractTests::delegate)
                .filter(bean -> bean != null)
                .map(bean -> bean.substring(2, 3).toUpperCase() + bean.substring(3, bean.length() - 1))
                .map(name -> model.codeOfModule().resolve(name + ".java"));
    }

    private static String delegate(BaseElement element) {
        return element.getAttributeValueNs(CAMUNDA, "delegateExpression");
    }

    private static String beanOf(String subject) {
        return subject.substring(0, 1).toLowerCase() + subject.substring(1) + "Delegate";
    }
}
