package onefrontdoor.consent;

import org.jspecify.annotations.Nullable;

/**
 * An answer with what belongs to it.
 *
 * @param reason why they refused or withdrew, in their words
 */
public record Reply(
        GivenAnswer answer,
        @Nullable ReasonNotAsked notAskedBecause,
        @Nullable String reason) {

    public Reply {
        if (notAskedBecause != null && answer != GivenAnswer.NOT_YET_ASKED) {
            throw new IllegalArgumentException("Only who was not asked has a reason for that.");
        }
    }

    public static Reply of(GivenAnswer answer) {
        return new Reply(answer, null, null);
    }

    public static Reply notAsked(ReasonNotAsked reason) {
        return new Reply(GivenAnswer.NOT_YET_ASKED, reason, null);
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return answer.name();
    }
}
