package onefrontdoor.taf;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a closing plan means for payment by results, where a programme pays for them: nothing is claimed for a family of
 * whose needs one is without evidence, unmet or no better than at the start (INV21, domain 2.9 and 3.5).
 */
@Component
class ResultsCheck {

    private final ProgrammeProperties programme;
    private final NeedBook needs;
    private final ClosingBook closings;
    private final Deadlines deadlines;
    private final Clock clock;

    ResultsCheck(
            ProgrammeProperties programme, NeedBook needs, ClosingBook closings, Deadlines deadlines, Clock clock) {
        this.programme = programme;
        this.needs = needs;
        this.closings = closings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** As things stand now; empty where nobody pays by results. */
    Optional<ClosingResult> of(Reference plan) {
        return programme.isOn() ? Optional.of(result(needs.of(plan), outcomes(plan))) : Optional.empty();
    }

    private Map<Integer, Outcome> outcomes(Reference plan) {
        return closings.outcomes(plan).stream().collect(Collectors.toMap(Outcome::need, Function.identity()));
    }

    private ClosingResult result(List<Need> all, Map<Integer, Outcome> outcomes) {
        if (all.stream().map(Need::kind).distinct().count() < programme.needsAtLeast()) {
            return not(ClosingResult.Verdict.FEWER_NEEDS, List.of());
        }
        List<Integer> unknown = numbers(all, need -> isUnknown(outcomes.get(need.number())));
        if (!unknown.isEmpty()) {
            return not(ClosingResult.Verdict.NO_EVIDENCE, unknown);
        }
        List<Integer> unmet = numbers(all, need -> isUnmet(need, outcomes.get(need.number())));
        return unmet.isEmpty() ? lasting() : not(ClosingResult.Verdict.NOT_MET, unmet);
    }

    private static boolean isUnknown(@Nullable Outcome outcome) {
        return outcome == null || outcome.outcome() == NeedOutcome.NOT_KNOWN;
    }

    private static boolean isUnmet(Need need, Outcome outcome) {
        return outcome.outcome() != NeedOutcome.ACHIEVED
                || need.latest().score() <= need.start().score();
    }

    private static List<Integer> numbers(List<Need> all, Predicate<Need> which) {
        return all.stream().filter(which).map(Need::number).toList();
    }

    private ClosingResult not(ClosingResult.Verdict verdict, List<Integer> because) {
        return new ClosingResult(programme.pack(), verdict, because, null);
    }

    /** Whether it lasts is looked at after T19. */
    private ClosingResult lasting() {
        return new ClosingResult(
                programme.pack(),
                ClosingResult.Verdict.MUST_LAST,
                List.of(),
                PlanDates.day(deadlines.due(Timer.T19, clock.instant())));
    }
}
