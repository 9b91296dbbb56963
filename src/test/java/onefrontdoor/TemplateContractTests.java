package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** The building blocks in the Modeler say the same as the work behind them and the models that use them. */
class TemplateContractTests {

    private static final String FOLDER = "processes/.camunda/element-templates";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final List<Template> TEMPLATES = Model.files(FOLDER, ".json")
            .flatMap(file -> StreamSupport.stream(read(file).spliterator(), false))
            .map(Template::new)
            .toList();

    private record Template(JsonNode json) {

        String id() {
            return json.path("id").asText();
        }

        boolean is(String kind) {
            return id().startsWith("onefrontdoor." + kind + ".");
        }

        Stream<JsonNode> properties() {
            return StreamSupport.stream(json.path("properties").spliterator(), false);
        }

        /** What it sets an attribute to; empty when somebody chooses. */
        String sets(String attribute) {
            return property(attribute)
                    .filter(property -> property.path("type").asText().equals("Hidden"))
                    .map(property -> property.path("value").asText())
                    .findFirst()
                    .orElse("");
        }

        Set<String> choices(String attribute) {
            return property(attribute)
                    .flatMap(property -> property.path("choices").findValuesAsText("value").stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Stream<JsonNode> property(String attribute) {
            return properties()
                    .filter(property -> property.at("/binding/type").asText().equals("property")
                            && property.at("/binding/name").asText().equals(attribute));
        }

        Set<String> mapped(String direction, String name) {
            return properties()
                    .map(property -> property.path("binding"))
                    .filter(binding -> binding.path("type").asText().equals(direction))
                    .map(binding -> binding.path(name).asText())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void keepsToThePublishedSchema() {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(read(Path.of("src/test/resources/element-templates/schema.json")));

        assertThat(TEMPLATES).hasSizeGreaterThan(100).allSatisfy(template -> assertThat(
                        schema.validate(template.json()))
                .extracting(ValidationMessage::getMessage)
                .as(template.id())
                .isEmpty());
        assertThat(schema.validate(new ObjectMapper().createObjectNode().put("id", "no template")))
                .isNotEmpty();
    }

    @Test
    void speaksInPlainLanguageUnderAnIdOfItsOwn() {
        assertThat(TEMPLATES).extracting(Template::id).doesNotHaveDuplicates();
        assertThat(TEMPLATES).allSatisfy(template -> {
            assertThat(template.json().path("name").asText()).matches("[A-Z][a-z]*( [a-z]+)*");
            assertThat(template.json().path("description").asText())
                    .as(template.id())
                    .matches("[A-Z].{10,}\\.")
                    .doesNotContain("Delegate");
            assertThat(template.json().path("version").asInt()).isPositive();
        });
    }

    @Test
    void offersEachPieceOfWorkAndNoOther() {
        assertThat(setBy("work", "camunda:delegateExpression"))
                .containsExactlyInAnyOrderElementsOf(Model.files("src/main/java", "Delegate.java")
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .map(name -> "${" + name.substring(0, 1).toLowerCase() + name.substring(1) + "}")
                        .toList());
    }

    @Test
    void offersEachProcessThatIsCalledAndEachTaskWithAForm() {
        assertThat(setBy("call", "calledElement"))
                .containsExactlyInAnyOrderElementsOf(all(CallActivity.class, CallActivity::getCalledElement));
        assertThat(setBy("task", "camunda:formRef").stream().filter(form -> !form.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(all(UserTask.class, UserTask::getCamundaFormRef));
    }

    @Test
    void letsAProcessOwnerChooseAmongAllDesksAndForms() {
        Set<String> desks = desks();
        assertThat(tasks()).isNotEmpty().allSatisfy(task -> assertThat(task.choices("camunda:candidateGroups"))
                .as(task.id())
                .containsAll(desks)
                .allMatch(group -> group.startsWith("${") || desks.containsAll(List.of(group.split(",")))));
        assertThat(tasks()).allSatisfy(task -> assertThat(task.property("camunda:dueDate")
                        .findFirst()
                        .orElseThrow()
                        .at("/constraints/notEmpty"))
                .hasToString("true"));
        assertThat(tasks().filter(task -> task.id().equals("onefrontdoor.task.any")))
                .singleElement()
                .satisfies(any -> assertThat(any.choices("camunda:formRef"))
                        .containsExactlyInAnyOrderElementsOf(Model.files("forms", ".form")
                                .map(form -> form.getFileName().toString().replace(".form", ""))
                                .toList()));
    }

    @Test
    void isUsedByOurOwnModels() {
        assertThat(Model.breaches(Activity.class, activity -> isOffered(activity) && template(activity) == null))
                .isEmpty();
        assertThat(Model.breaches(Activity.class, activity -> isOffered(activity) && !saysTheSame(activity)))
                .isEmpty();
    }

    private static boolean isOffered(Activity activity) {
        return activity instanceof ServiceTask
                || activity instanceof SendTask
                || activity instanceof BusinessRuleTask
                || activity instanceof UserTask
                || activity instanceof CallActivity;
    }

    private static Template template(Activity activity) {
        String id = Objects.toString(activity.getAttributeValueNs(CAMUNDA, "modelerTemplate"), "");
        String version = activity.getAttributeValueNs(CAMUNDA, "modelerTemplateVersion");
        return TEMPLATES.stream()
                .filter(template -> template.id().equals(id)
                        && template.json().path("version").asText().equals(version))
                .findFirst()
                .orElse(null);
    }

    private static boolean saysTheSame(Activity activity) {
        Template template = Objects.requireNonNull(template(activity));
        Map<String, String> ours = Map.of(
                "camunda:delegateExpression", of(activity, CAMUNDA, "delegateExpression"),
                "camunda:formRef", of(activity, CAMUNDA, "formRef"),
                "camunda:formRefBinding", of(activity, CAMUNDA, "formRefBinding"),
                "camunda:calledElementBinding", of(activity, CAMUNDA, "calledElementBinding"),
                "calledElement", Objects.toString(activity.getAttributeValue("calledElement"), ""));
        return ours.entrySet().stream()
                        .allMatch(one -> template.sets(one.getKey()).equals(one.getValue()))
                && named(activity, CamundaIn.class, CamundaIn::getCamundaTarget)
                        .containsAll(template.mapped("camunda:in", "target"))
                && named(activity, CamundaOut.class, CamundaOut::getCamundaSource)
                        .containsAll(template.mapped("camunda:out", "source"));
    }

    private static String of(BaseElement element, String namespace, String attribute) {
        return Objects.toString(element.getAttributeValueNs(namespace, attribute), "");
    }

    private static <T extends ModelElementInstance> Set<String> named(
            Activity call, Class<T> type, Function<T, String> name) {
        return call.getExtensionElements() == null
                ? Set.of()
                : call.getExtensionElements().getChildElementsByType(type).stream()
                        .map(name)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    /** As {@code desks.properties} lists them. */
    private static Set<String> desks() {
        return Model.text(Path.of("src/main/resources/desks.properties"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());
    }

    private static Stream<Template> tasks() {
        return TEMPLATES.stream().filter(template -> template.is("task"));
    }

    private static List<String> setBy(String kind, String attribute) {
        return TEMPLATES.stream()
                .filter(template -> template.is(kind))
                .map(template -> template.sets(attribute))
                .toList();
    }

    private static <T extends BaseElement> Collection<String> all(Class<T> type, Function<T, String> value) {
        return Model.all().stream()
                .flatMap(model -> model.each(type))
                .map(value)
                .collect(Collectors.toSet());
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Model.text(file));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(file + " is not JSON", malformed);
        }
    }
}
