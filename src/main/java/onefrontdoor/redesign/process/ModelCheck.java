package onefrontdoor.redesign.process;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;

/** Looks through a redesign before anybody runs it: no engine, no database, no network. */
public final class ModelCheck {

    private static final Set<String> DESKS = Set.of(
            "customer-support-officer",
            "duty-social-work-manager",
            "duty-early-help-manager",
            "head-of-service",
            "emergency-duty-team",
            "domestic-abuse-worker",
            "housing-worker",
            "lead-professional",
            "tfss-team-manager");

    private final List<Rule> rules = List.of(
            new AllowedWords(),
            new AllowedExpressions(Work.known()),
            new Named(),
            new Flows(),
            new Calls(),
            new PeoplesWork(DESKS),
            new Forms(),
            new Tables(),
            new Unchanged(),
            new SafetyRules());

    /** @return everything that is wrong, by file; empty when the set may go live */
    public List<Finding> check(ModelSet proposed, ModelSet released) {
        ParsedSet now = ParsedSet.of(proposed);
        ParsedSet before = proposed.equals(released) ? now : ParsedSet.of(released);
        return Stream.concat(now.unreadable.stream(), rules.stream().flatMap(rule -> rule.check(now, before)))
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::element))
                .toList();
    }
}
