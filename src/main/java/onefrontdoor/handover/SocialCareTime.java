package onefrontdoor.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when social care does something for a child, and when it did.
 *
 * @param amberAt from when it is shown as close
 * @param missedAt when the Head of Service was told
 */
record SocialCareTime(
        Kind kind,
        Instant due,
        @Nullable Instant amberAt,
        @Nullable Instant metAt,
        @Nullable Instant missedAt) {

    /** What has a time. */
    enum Kind {
        /** The strategy discussion, after the threshold for section 47 is met. */
        T4,
        /** The child is seen, after the decision. */
        T5,
        /** The assessment is authorised, after the contact was received (Q03, RB19). */
        T6,
        /** The initial child protection conference, after the strategy discussion (RB18). */
        T7,
        /** News that comes before what has to precede it: a person looks at once (RB14, RB15). */
        RB15
    }

    /** How it stands. */
    enum State {
        RUNNING,
        AMBER,
        OVERDUE,
        MET,
        LATE
    }

    State state(Instant now) {
        if (metAt != null) {
            return metAt.isAfter(due) ? State.LATE : State.MET;
        }
        if (now.isAfter(due)) {
            return State.OVERDUE;
        }
        return amberAt != null && !now.isBefore(amberAt) ? State.AMBER : State.RUNNING;
    }
}
