package onefrontdoor.taf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** What has to be on a plan before it is closed: an outcome for each need, and everybody's own words (domain 2.9). */
@Component
class ClosingDuties {

    private final NeedBook needs;
    private final ClosingBook closings;
    private final PlanChildren children;
    private final PlanHistory history;
    private final MoveBook moves;
    private final PlanWords words;

    ClosingDuties(
            NeedBook needs,
            ClosingBook closings,
            PlanChildren children,
            PlanHistory history,
            MoveBook moves,
            PlanWords words) {
        this.needs = needs;
        this.closings = closings;
        this.children = children;
        this.history = history;
        this.moves = moves;
        this.words = words;
    }

    /** In plain sentences, each naming what is missing. */
    List<String> missing(Reference plan, ClosingReason reason) {
        List<String> missing = new ArrayList<>();
        List<Outcome> outcomes = closings.outcomes(plan);
        needs.of(plan).stream()
                .map(Need::number)
                .filter(need -> outcomes.stream().noneMatch(outcome -> outcome.need() == need))
                .forEach(need -> missing.add(words.of("duty", "outcome", need)));
        if (reason == ClosingReason.NEEDS_MET) {
            unmet(outcomes).forEach(need -> missing.add(words.of("duty", "unmet", need)));
        }
        notTaken(plan, reason).ifPresent(missing::add);
        if (reason.asksTheFamily()) {
            unheard(plan).forEach(missing::add);
        }
        return missing;
    }

    /** The authority to which the family moved has not said, of the latest move, that it has them (RB37). */
    private Optional<String> notTaken(Reference plan, ClosingReason reason) {
        boolean taken = moves.latest(plan)
                .filter(move -> move.answer() == MoveAnswer.ACKNOWLEDGED)
                .isPresent();
        return reason != ClosingReason.MOVED_OUT || taken ? Optional.empty() : Optional.of(words.of("duty", "moved"));
    }

    private static Stream<Integer> unmet(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.outcome() == NeedOutcome.NOT_ACHIEVED)
                .map(Outcome::need);
    }

    private Stream<String> unheard(Reference plan) {
        List<Integer> heard =
                closings.feedback(plan).stream().map(Feedback::child).toList();
        Stream<String> family =
                heard.contains(Feedback.FAMILY) ? Stream.empty() : Stream.of(words.of("duty", "family"));
        return Stream.concat(
                family,
                children.on(plan).stream()
                        .map(PlanChildren.OnPlan::number)
                        .filter(child -> !heard.contains(child))
                        .map(child -> words.of("duty", "child", child)));
    }

    boolean namesNoNeed(Reference plan) {
        return needs.of(plan).isEmpty();
    }

    /** Whether the last review was a meeting. */
    boolean hasFinalMeeting(Reference plan) {
        return history.of(plan).lastReview().filter(ReviewOutcome::wasMeeting).isPresent();
    }
}
