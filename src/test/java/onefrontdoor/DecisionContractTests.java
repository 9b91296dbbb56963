package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** How every decision table is named and explained, down to its last rule. */
class DecisionContractTests {

    /** The gate asks it before anything is shared, at whatever step of whatever process. */
    private static final Path ASKED_EVERYWHERE = Path.of("consent", "information-sharing.dmn");

    private static final Pattern TABLE = Pattern.compile("[a-z-]+\\.dmn");

    @Test
    void asksOneQuestionPerFile() {
        assertThat(tables()).isNotEmpty().allSatisfy(file -> {
            var decisions = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class);
            assertThat(decisions).hasSize(1).allSatisfy(decision -> {
                assertThat(file).hasFileName(decision.getId() + ".dmn");
                assertThat(decision.getName()).matches("[A-Z][a-z]*( [a-z]+)*");
                assertThat(sentence(decision.getDescription())).isTrue();
            });
        });
    }

    @Test
    void saysHowLongItsHistoryLives() {
        assertThat(tables()).allSatisfy(file -> assertThat(decision(file).getCamundaHistoryTimeToLiveString())
                .as(file.toString())
                .isNotNull()
                .matches("P\\d+D"));
    }

    @Test
    void explainsEveryRuleInASentence() {
        assertThat(tables()).allSatisfy(file -> assertThat(rules(file))
                .as(file.toString())
                .isNotEmpty()
                .allMatch(rule -> sentence(rule.getDescription()), "is explained"));
    }

    @Test
    void endsWithAnOtherwise() {
        assertThat(tables()).allSatisfy(file -> {
            Rule last = List.copyOf(rules(file)).get(rules(file).size() - 1);
            assertThat(last.getDescription().getTextContent()).startsWith("Otherwise");
            assertThat(last.getInputEntries()).as(file.toString()).allMatch(DecisionContractTests::matchesAnything);
            assertThat(rules(file).stream().filter(DecisionContractTests::matchesAnything))
                    .hasSize(1);
        });
    }

    @Test
    void listsWhatMayComeOut() {
        assertThat(tables()).allSatisfy(file -> assertThat(
                        Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Output.class))
                .as(file.toString())
                .allMatch(output -> output.getOutputValues() != null || isFree(output)));
    }

    @Test
    void isDrawnForTheModeler() {
        assertThat(tables()).allSatisfy(file -> assertThat(Model.text(file))
                .contains("<dmndi:DMNShape dmnElementRef=\"" + decision(file).getId() + "\">"));
    }

    @Test
    void isNamedByTheTaskThatAsksIt() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(model.each(BusinessRuleTask.class))
                .allSatisfy(
                        task -> assertThat(named(model, task)).singleElement().satisfies(file -> assertThat(file)
                                .exists())));
        var asked = Model.all().stream()
                .flatMap(model -> model.each(BusinessRuleTask.class).flatMap(task -> named(model, task).stream()))
                .toList();
        assertThat(tables().filter(file -> !file.getParent().endsWith("shared") && !file.endsWith(ASKED_EVERYWHERE)))
                .isSubsetOf(asked);
    }

    private static boolean isFree(Output output) {
        return List.of("reason", "source", "amount").contains(output.getName());
    }

    private static Collection<Path> named(Model model, BusinessRuleTask task) {
        return TABLE.matcher(Model.documentation(task))
                .results()
                .map(found -> model.file().resolveSibling(found.group()))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> tables() {
        return Model.files("processes", ".dmn");
    }

    private static Decision decision(Path file) {
        return Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
    }

    private static Collection<Rule> rules(Path file) {
        return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class);
    }

    private static boolean matchesAnything(Rule rule) {
        return rule.getInputEntries().stream().allMatch(DecisionContractTests::matchesAnything);
    }

    private static boolean matchesAnything(InputEntry entry) {
        return List.of("", "-").contains(entry.getTextContent().strip());
    }

    private static boolean sentence(Description description) {
        return description != null && description.getTextContent().matches("(?s)[A-Z].{10,}[.].*");
    }
}
