package onefrontdoor.taf;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to one plan so far, read once.
 *
 * @param events oldest first
 */
record PlanPast(List<PlanEvent.Past> events) {

    /** What became of its meetings, held or not, the latest first. */
    List<PlanEvent.Past> written() {
        return meetings()
                .sorted(Comparator.comparing(PlanEvent.Past::at).reversed())
                .toList();
    }

    /** When each review took place, oldest first; a meeting that was not held is none. */
    List<Instant> reviews() {
        return meetings()
                .filter(past -> outcome(past).tookPlace())
                .map(PlanEvent.Past::at)
                .toList();
    }

    /** What became of the meeting written down last, held or not. */
    Optional<ReviewOutcome> lastReview() {
        return meetings().reduce((earlier, later) -> later).map(PlanPast::outcome);
    }

    /** Since when a review says that social care is to be asked and nobody has; a later one may say otherwise (RB31). */
    Optional<Instant> toStepUp() {
        return events.stream()
                .filter(PlanPast::saysWhetherToStepUp)
                .reduce((earlier, later) -> later)
                .filter(last -> last.event().kind() == PlanEvent.Kind.STEP_UP_DECIDED)
                .map(PlanEvent.Past::at);
    }

    /** What the review said after which social care is to be asked and nobody has. */
    Optional<String> saidAtReview() {
        return toStepUp()
                .flatMap(decided -> written().stream()
                        .filter(past -> !past.at().isAfter(decided))
                        .findFirst())
                .map(past -> past.event().words());
    }

    /** Why somebody last proposed to close it. */
    Optional<ClosingReason> proposedClosing() {
        return events.stream()
                .map(PlanEvent.Past::event)
                .filter(event -> event.kind() == PlanEvent.Kind.CLOSING_PROPOSED)
                .reduce((earlier, later) -> later)
                .map(event -> ClosingReason.valueOf(String.valueOf(event.detail())));
    }

    private static boolean saysWhetherToStepUp(PlanEvent.Past past) {
        return switch (past.event().kind()) {
            case STEP_UP_DECIDED, STEP_UP_RAISED -> true;
            case REVIEWED -> outcome(past).tookPlace();
            default -> false;
        };
    }

    private Stream<PlanEvent.Past> meetings() {
        return events.stream().filter(PlanEvent.Past::isReview);
    }

    private static ReviewOutcome outcome(PlanEvent.Past review) {
        return ReviewOutcome.valueOf(String.valueOf(review.event().detail()));
    }
}
