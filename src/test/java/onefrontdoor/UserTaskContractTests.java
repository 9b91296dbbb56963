package onefrontdoor;

import static onefrontdoor.Model.breaches;
import static onefrontdoor.Model.kebab;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;

/** What every piece of work that a person does brings with it: a group, a date, a form and a record of the answer. */
class UserTaskContractTests {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z]+)}");

    private static final Set<String> GROUPS = Set.of(
            "customer-support-officer",
            "duty-social-work-manager",
            "duty-early-help-manager",
            "head-of-service",
            "emergency-duty-team",
            "domestic-abuse-worker",
            "housing-worker",
            "lead-professional",
            "tfss-team-manager");

    /** The groups that are not known before somebody asks; which groups they can be is in the code behind them. */
    private static final Set<String> ASKED = Set.of("${adviser}", "${keeper}", "${writers}", "${judges}");

    @Test
    void belongsToAKnownGroup() {
        assertThat(breaches(
                        UserTask.class,
                        task -> !ASKED.contains(task.getCamundaCandidateGroups()) && !GROUPS.containsAll(groups(task))
                                || task.getCamundaCandidateGroupsList().isEmpty()))
                .isEmpty();
    }

    /** Groups by name, or all that the decision table of the variable's name may answer. */
    private static Collection<String> groups(UserTask task) {
        Matcher variable = VARIABLE.matcher(String.join(",", task.getCamundaCandidateGroupsList()));
        if (!variable.matches()) {
            return task.getCamundaCandidateGroupsList();
        }
        Path table = Path.of("processes", "shared", variable.group(1) + ".dmn");
        return Dmn.readModelFromFile(table.toFile()).getModelElementsByType(OutputEntry.class).stream()
                .map(entry -> entry.getTextContent().strip().replace("\"", ""))
                .toList();
    }

    @Test
    void isDueAtAMomentThatTheDomainComputed() {
        assertThat(breaches(UserTask.class, task -> !Objects.toString(task.getCamundaDueDate(), "")
                        .matches("\\$\\{[a-z][A-Za-z]*}")))
                .isEmpty();
    }

    @Test
    void isFollowedAtOnceByTheTaskThatRecordsTheAnswer() {
        assertThat(breaches(
                        UserTask.class,
                        task -> task.getSucceedingNodes().count() != 1
                                || !records(task.getSucceedingNodes().singleResult())))
                .isEmpty();
    }

    private static boolean records(FlowNode next) {
        return next instanceof ServiceTask recording
                && recording.getId().startsWith("Task_Record")
                && !recording.isCamundaAsyncBefore();
    }

    @Test
    void hasAFormOfItsOwnName() {
        assertThat(breaches(UserTask.class, task -> !kebab(task.getName()).equals(task.getCamundaFormRef())))
                .isEmpty();
        assertThat(breaches(UserTask.class, task -> !"deployment".equals(task.getCamundaFormRefBinding())))
                .isEmpty();
        assertThat(Model.all()).allSatisfy(model -> assertThat(model.each(UserTask.class))
                .allSatisfy(task -> assertThat(form(model, task)).exists()));
    }

    @Test
    void usesEveryForm() {
        var used = Model.all().stream()
                .flatMap(model -> model.each(UserTask.class).map(task -> form(model, task)))
                .toList();

        assertThat(Model.files("forms", ".form")).isNotEmpty().isSubsetOf(used);
    }

    @Test
    void marksEveryFormForTheEngineThatShowsIt() {
        assertThat(Model.files("forms", ".form")).isNotEmpty().allSatisfy(file -> {
            JsonNode form = read(file);
            assertThat(file).hasFileName(form.path("id").asText() + ".form");
            assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
            assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        });
    }

    private static Path form(Model model, UserTask task) {
        return Path.of("forms", model.module(), task.getCamundaFormRef() + ".form");
    }

    private static JsonNode read(Path form) {
        try {
            return new ObjectMapper().readTree(Model.text(form));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(form + " is not JSON", malformed);
        }
    }
}
