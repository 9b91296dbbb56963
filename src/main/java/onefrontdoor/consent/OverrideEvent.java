package onefrontdoor.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an override. */
public record OverrideEvent(
        Kind kind, @Nullable String words, @Nullable Instant nextReviewAt) {

    /** A second signature, a review or the end. */
    public enum Kind {
        SIGNED,
        REVIEWED,
        ENDED
    }

    static OverrideEvent signed() {
        return new OverrideEvent(Kind.SIGNED, null, null);
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return kind.name();
    }
}
