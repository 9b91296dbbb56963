package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Where no rule fits somebody still answers, and no rule stands in the shadow of another. */
final class TableRules implements onefrontdoor.redesign.process.Rule {

    private static final Set<HitPolicy> FIRST_WINS = Set.of(HitPolicy.FIRST, HitPolicy.PRIORITY);
    private static final Set<HitPolicy> ONE_ONLY = Set.of(HitPolicy.UNIQUE, HitPolicy.ANY);

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.tables.stream().flatMap(file -> file.dmn().getModelElementsByType(DecisionTable.class).stream()
                .flatMap(table -> Stream.concat(gaps(file, table), overlaps(file, table))));
    }

    private static Stream<Finding> gaps(TableFile file, DecisionTable table) {
        List<Rule> rules = List.copyOf(table.getRules());
        if (!rules.isEmpty() && asks(rules.get(rules.size() - 1)).allMatch(String::isEmpty)) {
            return Stream.of();
        }
        return Stream.of(Finding.error(
                file.name(),
                "The last rule",
                "Where no rule fits, nobody answers.",
                "End the table with a rule that fits everything."));
    }

    private static Stream<Finding> overlaps(TableFile file, DecisionTable table) {
        List<Finding> found = new ArrayList<>();
        List<Rule> rules = List.copyOf(table.getRules());
        for (int later = 1; later < rules.size(); later++) {
            Rule rule = rules.get(later);
            rules.subList(0, later).stream()
                    .filter(earlier -> isHidden(table, earlier, rule))
                    .findFirst()
                    .ifPresent(earlier -> found.add(overlap(file, table, earlier, rule)));
        }
        return found.stream();
    }

    private static Finding overlap(TableFile file, DecisionTable table, Rule earlier, Rule rule) {
        boolean firstWins = FIRST_WINS.contains(table.getHitPolicy());
        String above = "“" + Tables.called(earlier) + "”";
        return Finding.error(
                file.name(),
                Tables.called(rule),
                firstWins
                        ? "The rule " + above + " above it answers whatever it would answer."
                        : "The rule " + above + " can fit together with it, and only one may answer.",
                firstWins
                        ? "Move this rule above that one, or say more exactly when each fits."
                        : "Say more exactly when each fits.");
    }

    private static boolean isHidden(DecisionTable table, Rule earlier, Rule later) {
        return FIRST_WINS.contains(table.getHitPolicy()) && pairs(earlier, later, TableRules::covers)
                || ONE_ONLY.contains(table.getHitPolicy()) && pairs(earlier, later, TableRules::meets);
    }

    /** How two entries in one column stand to each other. */
    private interface Compared {
        boolean are(String earlier, String later);
    }

    private static boolean pairs(Rule earlier, Rule later, Compared compared) {
        List<String> above = asks(earlier).toList();
        List<String> below = asks(later).toList();
        return IntStream.range(0, Math.min(above.size(), below.size()))
                .allMatch(column -> compared.are(above.get(column), below.get(column)));
    }

    private static boolean covers(String earlier, String later) {
        return earlier.isEmpty()
                || earlier.equals(later)
                || isList(earlier) && isList(later) && values(earlier).containsAll(values(later))
                || numbers(earlier, later, Numbers::holdAll);
    }

    private static boolean meets(String earlier, String later) {
        return earlier.isEmpty()
                || later.isEmpty()
                || earlier.equals(later)
                || isList(earlier) && isList(later) && values(earlier).removeAll(values(later))
                || numbers(earlier, later, Numbers::meet);
    }

    private static boolean numbers(String earlier, String later, BiPredicate<Numbers, Numbers> compared) {
        return Numbers.in(earlier).stream()
                .anyMatch(above -> Numbers.in(later).stream().anyMatch(below -> compared.test(above, below)));
    }

    private static boolean isList(String entry) {
        return entry.matches("\"[^\"]*\"( *, *\"[^\"]*\")*");
    }

    private static Set<String> values(String entry) {
        return Arrays.stream(entry.split(" *, *")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a rule asks for, column by column; empty where it asks for nothing. */
    static Stream<String> asks(Rule rule) {
        return rule.getInputEntries().stream().map(TableRules::asked);
    }

    private static String asked(InputEntry entry) {
        String text = entry.getText().getTextContent().strip();
        return text.equals("-") ? "" : text;
    }
}
