package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.process.ParsedSet.TableFile;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** A table answers whatever it is asked, with answers that somebody knows, and one rule at a time. */
final class Tables implements Rule {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> FREE = Set.of("reason", "source", "amount");

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.tables.stream().flatMap(file -> Stream.concat(table(file), asItIsAsked(file, released)));
    }

    /** Whoever asks a table counts on how it answers. */
    private static Stream<Finding> asItIsAsked(TableFile file, ParsedSet released) {
        String now = answersBy(file);
        return released.tables.stream()
                .filter(before -> before.name().equals(file.name()))
                .filter(before -> !answersBy(before).equals(now))
                .map(before -> of(
                        file,
                        "The table",
                        "It answers with " + now + " now and answered with " + answersBy(before) + ".",
                        "Set hit policy and names of the outputs back; another kind of answer needs a programmer."));
    }

    private static String answersBy(TableFile file) {
        return file.dmn().getModelElementsByType(DecisionTable.class).stream()
                .map(table -> table.getHitPolicy() + " of "
                        + table.getOutputs().stream().map(Output::getName).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static Stream<Finding> table(TableFile file) {
        Collection<DecisionTable> tables = file.dmn().getModelElementsByType(DecisionTable.class);
        if (tables.size() != 1) {
            return Stream.of(Finding.error(
                    file.name(),
                    file.name(),
                    "It does not hold exactly one table.",
                    "Give each table a file of its own."));
        }
        DecisionTable table = tables.iterator().next();
        List<Finding> found = new ArrayList<>();
        gaps(file, table, found);
        values(file, table, found);
        return found.stream();
    }

    private static void gaps(TableFile file, DecisionTable table, List<Finding> found) {
        boolean answersAlways = table.getRules().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.getInputEntries().stream().allMatch(Tables::isAnything))
                .isPresent();
        if (!answersAlways) {
            found.add(of(
                    file,
                    "The last rule",
                    "Where no rule fits, nobody answers.",
                    "End the table with a rule that fits everything."));
        }
        table.getRules().stream()
                .limit(Math.max(0, table.getRules().size() - 1))
                .filter(rule -> rule.getInputEntries().stream().allMatch(Tables::isAnything))
                .forEach(rule -> found.add(of(
                        file,
                        called(rule),
                        "It fits everything, so that no rule below it is ever asked.",
                        "Move it to the end, or say when it fits.")));
    }

    private static void values(TableFile file, DecisionTable table, List<Finding> found) {
        List<Input> inputs = List.copyOf(table.getInputs());
        List<Output> outputs = List.copyOf(table.getOutputs());
        table.getRules().forEach(rule -> {
            List<InputEntry> asked = List.copyOf(rule.getInputEntries());
            for (int place = 0; place < Math.min(asked.size(), inputs.size()); place++) {
                unknown(file, rule, asked.get(place), inputs.get(place).getInputValues(), found);
            }
            List<OutputEntry> answered = List.copyOf(rule.getOutputEntries());
            for (int place = 0; place < Math.min(answered.size(), outputs.size()); place++) {
                Output output = outputs.get(place);
                if (!FREE.contains(output.getName())) {
                    unknown(file, rule, answered.get(place), output.getOutputValues(), found);
                }
            }
        });
    }

    private static void unknown(
            TableFile file, DmnElement rule, DmnElement entry, UnaryTests known, List<Finding> found) {
        if (known != null) {
            Set<String> values = quoted(known.getText().getTextContent());
            quoted(text(entry)).stream()
                    .filter(value -> !values.isEmpty() && !values.contains(value))
                    .forEach(value -> found.add(of(
                            file,
                            called(rule),
                            "It names “" + value + "”, which nobody knows.",
                            "Use one of: "
                                    + String.join(", ", values.stream().sorted().toList()) + ".")));
        }
    }

    private static String text(DmnElement entry) {
        return entry instanceof LiteralExpression literal
                ? literal.getText().getTextContent()
                : ((UnaryTests) entry).getText().getTextContent();
    }

    private static Set<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .flatMap(value -> Arrays.stream(value.split("\n")))
                .collect(Collectors.toSet());
    }

    private static boolean isAnything(InputEntry entry) {
        return List.of("", "-").contains(entry.getTextContent().strip());
    }

    private static String called(DmnElement rule) {
        return rule.getDescription() == null
                ? rule.getId()
                : rule.getDescription().getTextContent();
    }

    private static Finding of(TableFile file, String element, String wrong, String toDo) {
        return Finding.error(file.name(), element, wrong, toDo);
    }
}
