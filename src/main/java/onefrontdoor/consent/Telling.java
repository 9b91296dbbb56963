package onefrontdoor.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and how something was said.
 *
 * @param means empty when nobody was asked
 * @param witnessedBy who heard what was said by word of mouth
 * @param statementVersion which wording they read or heard
 */
public record Telling(
        Instant at,
        @Nullable Means means,
        @Nullable String witnessedBy,
        @Nullable String statementVersion,
        @Nullable Spoken spoken) {

    /** In which language, and who interpreted. */
    public record Spoken(String language, @Nullable String interpreter) {

        /** Says nothing of what people wrote: it must not reach a log (P23). */
        @Override
        public String toString() {
            return "Spoken";
        }
    }

    public static Telling by(Means means, Instant at) {
        return new Telling(at, means, null, null, null);
    }

    public static Telling nobodyAsked(Instant at) {
        return new Telling(at, null, null, null, null);
    }

    Telling at(Instant moment) {
        return new Telling(moment, means, witnessedBy, statementVersion, spoken);
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "Telling";
    }
}
