package onefrontdoor.redesign.process;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** A table names nothing but answers, desks and numbers that the build knows. */
final class TableValues implements Rule {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> FREE = Set.of("reason", "source");

    private final Set<String> desks;

    TableValues(Set<String> desks) {
        this.desks = Set.copyOf(desks);
    }

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.tables.stream().flatMap(file -> Tables.in(file)
                .flatMap(table -> Tables.in(released.table(file.name()).orElse(file))
                        .limit(1)
                        .flatMap(before -> rules(file, table, before))));
    }

    private Stream<Finding> rules(TableFile file, DecisionTable table, DecisionTable before) {
        List<Set<String>> asked =
                table.getInputs().stream().map(input -> asked(input, before)).toList();
        List<Set<String>> answered = table.getOutputs().stream()
                .map(output -> answered(output, before))
                .toList();
        return table.getRules().stream().flatMap(rule -> Stream.of(
                        unknown(rule.getInputEntries(), asked),
                        unknown(rule.getOutputEntries(), answered),
                        noNumbers(List.copyOf(rule.getOutputEntries()), List.copyOf(table.getOutputs())))
                .flatMap(wrong -> wrong)
                .map(wrong -> Finding.error(file.name(), Tables.called(rule), wrong.wrong(), wrong.toDo())));
    }

    private record Wrong(String wrong, String toDo) {}

    /** What may be asked about is what the work that asks the table was built with. */
    private static Set<String> asked(Input input, DecisionTable before) {
        return before.getInputs().stream()
                .filter(known -> text(known.getInputExpression()).equals(text(input.getInputExpression())))
                .findFirst()
                .map(known -> listed(known.getInputValues()))
                .orElse(Set.of());
    }

    private Set<String> answered(Output output, DecisionTable before) {
        if (output.getName().equals("desk")) {
            return desks;
        }
        return before.getOutputs().stream()
                .filter(known -> known.getName().equals(output.getName()) && !FREE.contains(known.getName()))
                .findFirst()
                .map(known -> listed(known.getOutputValues()))
                .orElse(Set.of());
    }

    private static Set<String> listed(@Nullable UnaryTests values) {
        return values == null ? Set.of() : quoted(values);
    }

    private static Stream<Wrong> unknown(Collection<? extends ModelElementInstance> entries, List<Set<String>> known) {
        List<ModelElementInstance> cells = List.copyOf(entries);
        return IntStream.range(0, Math.min(cells.size(), known.size()))
                .boxed()
                .filter(place -> !known.get(place).isEmpty())
                .flatMap(place -> quoted(cells.get(place)).stream()
                        .filter(value -> !known.get(place).contains(value))
                        .map(value -> new Wrong(
                                "It names “" + value + "”, which nobody knows.",
                                "Use one of: " + String.join(", ", new TreeSet<>(known.get(place))) + ".")));
    }

    private static Stream<Wrong> noNumbers(List<? extends ModelElementInstance> cells, List<Output> outputs) {
        return IntStream.range(0, Math.min(cells.size(), outputs.size()))
                .filter(place -> "integer".equals(outputs.get(place).getTypeRef()))
                .mapToObj(place -> text(cells.get(place)))
                .filter(number -> !number.matches("[1-9][0-9]{0,3}"))
                .map(number -> new Wrong(
                        "Its length “" + number + "” is no whole number.", "Write a whole number from 1 to 9999."));
    }

    private static Set<String> quoted(ModelElementInstance cell) {
        return QUOTED.matcher(text(cell))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(@Nullable ModelElementInstance cell) {
        return Objects.toString(cell == null ? null : cell.getTextContent(), "").strip();
    }
}
