package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child whom targeted family support hands to volunteers or mentors when its own work ends (B33, E16).
 *
 * @param decision that sent the child to targeted family support
 * @param agency the service that is asked, by its code
 * @param end how the request ended; the child stays with targeted family support until the service accepts
 */
record StepDown(
        UUID id,
        UUID child,
        UUID decision,
        String agency,
        String rationale,
        String askedBy,
        Instant askedAt,
        @Nullable End end) {

    /** How a request to step down can end. */
    enum Outcome {
        ACCEPTED,
        DECLINED,
        NOT_TOLD,
        TAKEN_BACK
    }

    /** The end of a request. @param reason why the service declined, as a code */
    record End(
            Outcome outcome,
            @Nullable ServiceReason reason,
            @Nullable String words,
            String by) {

        static End of(Outcome outcome, String by) {
            return new End(outcome, null, null, by);
        }

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "End " + outcome;
        }
    }

    boolean isOpen() {
        return end == null;
    }

    boolean isAccepted() {
        return end != null && end.outcome() == Outcome.ACCEPTED;
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "StepDown " + id;
    }
}
