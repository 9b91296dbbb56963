package onefrontdoor.redesign.process;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;

/** Looks through a redesign before anybody runs it: no engine, no database, no network. */
public final class ModelCheck {

    private final ParsedSet released;
    private final List<Rule> rules;

    /** @param released the set that is live now, against which changes are seen */
    public ModelCheck(ModelSet released) {
        this.released = ParsedSet.of(released);
        Set<String> desks = Desks.known();
        this.rules = List.of(
                new AllowedWords(),
                new AllowedExpressions(Work.known()),
                new Doing(),
                new Variables(),
                new Named(),
                new Flows(),
                new Answers(),
                new Calls(),
                new PeoplesWork(desks),
                new Forms(),
                new FormAnswers(),
                new Tables(),
                new TableRules(),
                new TableValues(desks),
                new Unchanged(),
                new Clocks(),
                new Decisions(),
                new SafetyRules());
    }

    /** @return everything that is wrong, by file; empty when the set may go live */
    public List<Finding> check(ModelSet proposed) {
        ParsedSet now = ParsedSet.of(proposed, released);
        return Stream.concat(now.unreadable.stream(), rules.stream().flatMap(rule -> rule.check(now, released)))
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::element))
                .toList();
    }
}
