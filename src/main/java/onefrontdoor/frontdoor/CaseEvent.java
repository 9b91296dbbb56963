package onefrontdoor.frontdoor;

import java.time.Instant;
import onefrontdoor.consent.FieldClass;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One line of a contact's chronology.
 *
 * @param who the account of a person, "system" or "referrer"
 * @param words what the person wrote, if anything
 * @param about which kind of information that is
 */
@NamedInterface("step")
public record CaseEvent(
        Instant at,
        String who,
        Kind kind,
        String what,
        @Nullable String words,
        FieldClass about) {

    /** Part of the story. */
    public CaseEvent(Instant at, String who, Kind kind, String what, @Nullable String words) {
        this(at, who, kind, what, words, FieldClass.NARRATIVE);
    }

    /** What a line is about; messages have a section of their own on the case page. */
    @NamedInterface("step")
    public enum Kind {
        STEP,
        DECISION,
        NOTE,
        MESSAGE,
        LATE
    }

    CaseEvent withWords(String others) {
        return new CaseEvent(at, who, kind, what, others, about);
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
