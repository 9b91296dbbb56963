package onefrontdoor.taf;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Families that move to the area of another authority, as the history of their plan tells it (RB37). */
@Component
class Moves {

    private static final Set<PlanEvent.Kind> STEPS =
            EnumSet.of(PlanEvent.Kind.MOVE_TOLD, PlanEvent.Kind.MOVE_ACKNOWLEDGED);

    private static final Set<PlanEvent.Kind> ENDS = EnumSet.of(PlanEvent.Kind.MOVE_REFUSED, PlanEvent.Kind.MOVE_OFF);

    private final PlanHistory history;
    private final PlanWords words;

    Moves(PlanHistory history, PlanWords words) {
        this.history = history;
        this.words = words;
    }

    /** The last step of a move that has not come to nothing. */
    Optional<PlanEvent.Past> pending(Reference plan) {
        return history.of(plan).stream()
                .filter(past -> STEPS.contains(past.event().kind())
                        || ENDS.contains(past.event().kind()))
                .reduce((earlier, later) -> later)
                .filter(last -> STEPS.contains(last.event().kind()));
    }

    /** Since when an answer is waited for. */
    Optional<Instant> unanswered(Reference plan) {
        return pending(plan)
                .filter(last -> last.event().kind() == PlanEvent.Kind.MOVE_TOLD)
                .map(PlanEvent.Past::at);
    }

    boolean isAcknowledged(Reference plan) {
        return pending(plan)
                .filter(last -> last.event().kind() == PlanEvent.Kind.MOVE_ACKNOWLEDGED)
                .isPresent();
    }

    /** For the page of the plan; nothing while nobody moves. */
    Map<String, String> shown(Reference plan) {
        return pending(plan)
                .map(last -> Map.of(
                        "state", last.event().kind().name(),
                        "words", words.of(last.event().kind()),
                        "who", String.valueOf(last.event().who()),
                        "at", words.of(last.at())))
                .orElse(Map.of());
    }
}
