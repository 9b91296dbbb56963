package onefrontdoor.redesign.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * Rules that differ in one number only leave out none between them: what is forgotten there would fall to the last rule, which
 * was written for something else.
 */
final class TableGaps implements Rule {

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.tables.stream().flatMap(file -> Tables.in(file)
                .flatMap(table -> IntStream.range(0, table.getInputs().size())
                        .boxed()
                        .flatMap(column -> new Column(file, table, column).gaps())));
    }

    /** One row, seen from one column. */
    private record Row(String called, List<String> asks, int column, Optional<Numbers> numbers) {

        /** @return nothing where the rule has no such column */
        private static Stream<Row> of(org.camunda.bpm.model.dmn.instance.Rule rule, int column) {
            List<String> asks = TableRules.asks(rule).toList();
            return asks.size() > column
                    ? Stream.of(new Row(Tables.called(rule), asks, column, Numbers.in(asks.get(column))))
                    : Stream.empty();
        }

        private boolean differsHereOnly(Row other) {
            return others().allMatch(place -> asks.get(place).equals(other.asks.get(place)));
        }

        /** Whether it answers for the other row too, this column aside. */
        private boolean fits(Row other) {
            return others().allMatch(place ->
                    asks.get(place).isEmpty() || asks.get(place).equals(other.asks.get(place)));
        }

        private boolean asksNothingHere() {
            return asks.get(column).isEmpty() && !asks.stream().allMatch(String::isEmpty);
        }

        private Stream<Integer> others() {
            return IntStream.range(0, asks.size())
                    .filter(place -> place != column)
                    .boxed();
        }
    }

    /** One column of a table. */
    private static final class Column {

        private final TableFile file;
        private final DecisionTable table;
        private final int place;
        private final List<Row> rows;

        private Column(TableFile file, DecisionTable table, int place) {
            this.file = file;
            this.table = table;
            this.place = place;
            this.rows = table.getRules().stream()
                    .flatMap(rule -> Row.of(rule, place))
                    .toList();
        }

        private Stream<Finding> gaps() {
            return rows.stream()
                    .filter(row -> row.numbers().isPresent())
                    .filter(row ->
                            rows.stream().takeWhile(before -> before != row).noneMatch(before -> isAlike(before, row)))
                    .flatMap(this::leftOut);
        }

        private static boolean isAlike(Row one, Row other) {
            return one.numbers().isPresent() && one.differsHereOnly(other);
        }

        private Stream<Finding> leftOut(Row first) {
            if (rows.stream().anyMatch(row -> row.asksNothingHere() && row.fits(first))) {
                return Stream.of();
            }
            List<Row> alike = rows.stream().filter(row -> isAlike(row, first)).toList();
            Numbers known = rows.stream()
                    .filter(row -> row.fits(first))
                    .flatMap(row -> row.numbers().stream())
                    .reduce(first.numbers().orElseThrow(), Numbers::and);
            return known.leftOut().stream().flatMap(gap -> missing(gap, alike).stream());
        }

        private Optional<Finding> missing(Numbers.Range gap, List<Row> alike) {
            List<Row> beside = alike.stream()
                    .filter(row -> row.numbers().orElseThrow().border(gap))
                    .toList();
            return beside.size() < 2 ? Optional.empty() : Optional.of(missing(gap, beside.get(0), beside.get(1)));
        }

        private Finding missing(Numbers.Range gap, Row one, Row other) {
            String asked = List.copyOf(table.getInputs()).get(place).getLabel();
            return Finding.error(
                    file.name(),
                    other.called,
                    "Between the rule “" + one.called + "” and this one nothing is said about " + gap.inWords()
                            + " in “" + asked + "”.",
                    "Let one of the two reach the other, or add a rule for what is missing.");
        }
    }
}
