package onefrontdoor.assessment;

import java.time.Instant;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Where one family's assessment stands.
 *
 * @param lead account of the lead professional; nobody where they do not sign in here
 * @param begunAt when its present round began, from which its time runs
 * @param dueBy T11, or when what was returned is to be mended
 * @param keepUntil when a draft that was never submitted is deleted
 * @param remindedAt when its author was reminded of the date
 * @param askedAt when a manager was asked whether the draft is kept longer
 */
record Assessment(
        Reference plan,
        Reference contact,
        @Nullable String lead,
        State state,
        Instant begunAt,
        Instant dueBy,
        Instant keepUntil,
        @Nullable Instant remindedAt,
        @Nullable Instant askedAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy) {

    /** How far an assessment has come. */
    enum State {
        WRITING,
        /** A manager reads it; nobody writes. */
        SUBMITTED,
        /** A manager said what is to be mended. */
        RETURNED,
        COUNTS,
        /** Its plan closed before it counted. */
        ENDED,
        /** Never submitted and deleted after its time. */
        DELETED;

        boolean isOpen() {
            return this == WRITING || this == RETURNED;
        }
    }

    /** Never submitted, and not deleted yet. */
    boolean isDraft() {
        return submittedAt == null && state != State.DELETED;
    }
}
