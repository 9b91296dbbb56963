package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a plan; it is added to its history and never changed.
 *
 * @param detail the answer that was chosen
 * @param day the next date that was set
 * @param who the lead professional allocated, or those who were there
 */
record PlanEvent(
        Reference plan,
        Kind kind,
        @Nullable String detail,
        @Nullable LocalDate day,
        @Nullable String who,
        @Nullable String words,
        Actor by) {

    enum Kind {
        BEGUN,
        CHILD_JOINED,
        ALLOCATED,
        HANDED_OVER,
        LEAD_LEAVES,
        DATE_SET,
        REVIEWED,
        NOTED,
        FAMILY_SEEN,
        CLOSING_PROPOSED,
        STEP_UP_DECIDED,
        STEP_DOWN_DECIDED,
        SENT_BACK,
        CLOSED,
        CHECKED,
        LATE,
        LOOKED_AT,
        MOVE_ANNOUNCED,
        MOVE_ANSWERED,
        STEP_UP_RAISED,
        STEP_UP_REFUSED,
        STEP_UP_ACCEPTED
    }

    /** An event as it stands in the history. */
    record Past(PlanEvent event, Instant at) {

        /** Whether it tells of a meeting, held or not. */
        boolean isReview() {
            return event.kind() == Kind.REVIEWED;
        }
    }

    static PlanEvent of(Reference plan, Kind kind, Actor by) {
        return new PlanEvent(plan, kind, null, null, null, null, by);
    }

    PlanEvent chosen(Enum<?> answer) {
        return new PlanEvent(plan, kind, answer.name(), day, who, words, by);
    }

    PlanEvent next(@Nullable LocalDate date) {
        return new PlanEvent(plan, kind, detail, date, who, words, by);
    }

    PlanEvent with(@Nullable String people) {
        return new PlanEvent(plan, kind, detail, day, people, words, by);
    }

    PlanEvent saying(@Nullable String said) {
        return new PlanEvent(plan, kind, detail, day, who, said, by);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "PlanEvent " + kind;
    }
}
