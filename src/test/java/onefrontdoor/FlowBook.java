package onefrontdoor;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Every clock and every rule of the models, in a page for people. */
final class FlowBook {

    private static final Path LENGTHS = Path.of("processes", "shared", "deadlines.dmn");
    private static final Pattern TIMER = Pattern.compile("\\bT\\d+\\b");

    private FlowBook() {}

    static String text() {
        return Stream.of(
                        Stream.of(
                                "# Clocks and rules",
                                "",
                                "Written from the models by `FlowBookTests`; do not change it by hand.",
                                "",
                                "## How long things may take",
                                "",
                                "| deadline | length | for | source |",
                                "|---|---|---|---|"),
                        rules(LENGTHS).map(FlowBook::length),
                        Stream.of(
                                "",
                                "## Clocks",
                                "",
                                "| flow | clock | at | date | then | what for |",
                                "|---|---|---|---|---|---|"),
                        Model.all().stream().flatMap(FlowBook::clocks),
                        Model.files("processes", ".dmn")
                                .filter(file -> !file.equals(LENGTHS))
                                .flatMap(FlowBook::table))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String length(Rule rule) {
        List<String> asked = cells(rule.getInputEntries());
        List<String> answered = cells(rule.getOutputEntries());
        String when = asked.get(0).isEmpty() ? "any other" : (asked.get(0) + " " + asked.get(1)).strip();
        return row(
                when,
                answered.get(0) + " " + answered.get(1).toLowerCase().replace('_', ' '),
                rule.getDescription().getTextContent(),
                answered.get(2));
    }

    private static Stream<String> clocks(Model model) {
        return model.each(CatchEvent.class)
                .filter(event -> timer(event).findAny().isPresent())
                .map(event -> row(
                        model.process().getName(),
                        event.getName(),
                        event instanceof BoundaryEvent boundary
                                ? boundary.getAttachedTo().getName()
                                : "on its way",
                        timer(event)
                                .map(timer ->
                                        timer.getTimeDate().getTextContent().replaceAll("[${}]", ""))
                                .collect(Collectors.joining()),
                        then(event),
                        Model.documentation(event)));
    }

    private static Stream<TimerEventDefinition> timer(CatchEvent event) {
        return event.getChildElementsByType(EventDefinition.class).stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast);
    }

    private static String then(CatchEvent event) {
        String next = event.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .map(FlowBook::called)
                .collect(Collectors.joining(", "));
        return event instanceof BoundaryEvent boundary && boundary.cancelActivity() ? next + " instead" : next;
    }

    private static String called(FlowNode node) {
        return Objects.requireNonNullElse(node.getName(), Model.subject(node).replaceAll("(?<=[a-z])([A-Z])", " $1"));
    }

    private static Stream<String> table(Path file) {
        DmnModelInstance dmn = Dmn.readModelFromFile(file.toFile());
        Decision decision =
                dmn.getModelElementsByType(Decision.class).iterator().next();
        DecisionTable table =
                dmn.getModelElementsByType(DecisionTable.class).iterator().next();
        String how =
                switch (table.getHitPolicy()) {
                    case FIRST -> "The first rule that fits answers.";
                    case COLLECT -> "Every rule that fits answers.";
                    default -> "One rule fits.";
                };
        return Stream.concat(
                Stream.of(
                        "",
                        "## " + decision.getName(),
                        "",
                        decision.getDescription().getTextContent() + " " + how,
                        "",
                        "| rule | answers |",
                        "|---|---|"),
                rules(file)
                        .map(rule -> row(
                                rule.getDescription().getTextContent(),
                                cells(rule.getOutputEntries()).stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .collect(Collectors.joining("; ")))));
    }

    private static Stream<Rule> rules(Path file) {
        return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class).stream();
    }

    private static List<String> cells(Collection<? extends DmnElement> entries) {
        return entries.stream()
                .map(entry -> entry.getTextContent().strip().replace("\"", ""))
                .toList();
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell ->
                        Objects.toString(cell, "").strip().replace("|", "/").replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The deadlines that models name and the table does not, or the other way round. */
    static Collection<String> unknownTimers() {
        Collection<String> known =
                rules(LENGTHS).map(rule -> cells(rule.getInputEntries()).get(0)).toList();
        return Model.all().stream()
                .flatMap(model ->
                        TIMER.matcher(Model.text(model.file())).results().map(MatchResult::group))
                .filter(timer -> !known.contains(timer))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
