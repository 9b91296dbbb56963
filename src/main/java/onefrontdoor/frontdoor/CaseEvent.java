package onefrontdoor.frontdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a contact's chronology.
 *
 * @param who the account of a person, "system" or "referrer"
 * @param words what the person wrote, if anything
 */
public record CaseEvent(
        Instant at,
        String who,
        Kind kind,
        String what,
        @Nullable String words) {

    /** What a line is about; messages have a section of their own on the case page. */
    public enum Kind {
        STEP,
        DECISION,
        NOTE,
        MESSAGE,
        LATE
    }

    boolean mentions(String reference) {
        return what.contains(reference) || words != null && words.contains(reference);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "CaseEvent";
    }
}
