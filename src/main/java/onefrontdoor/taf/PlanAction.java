package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One version of an action; the latest of its number stands (F05, F06).
 *
 * @param need number of the need that it answers
 * @param aim what will change
 * @param measure how one will know
 * @param doerNamed which member of the team or of the family
 * @param note how it goes, or why it was not done
 */
record PlanAction(
        int number,
        int version,
        int need,
        @Nullable String aim,
        @Nullable String measure,
        @Nullable Doer doer,
        @Nullable String doerNamed,
        @Nullable LocalDate byWhen,
        ActionStatus status,
        @Nullable String note,
        Actor by,
        Instant at) {

    /** An action of which nothing is written. */
    static PlanAction none(int number, int need, Actor by) {
        return new PlanAction(
                number, 0, need, null, null, null, null, null, ActionStatus.OPEN, null, by, Instant.EPOCH);
    }

    /** What it does not say yet. */
    List<ActionPart> missing() {
        return Arrays.stream(ActionPart.values()).filter(part -> !says(part)).toList();
    }

    private boolean says(ActionPart part) {
        return switch (part) {
            case AIM -> aim != null;
            case MEASURE -> measure != null;
            case DOER -> doer == Doer.FAMILY || (doer == Doer.TEAM && doerNamed != null);
            case BY_WHEN -> byWhen != null;
        };
    }

    boolean isOpen() {
        return status == ActionStatus.OPEN;
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && byWhen != null && byWhen.isBefore(today);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "PlanAction " + number + " " + status;
    }
}
