package onefrontdoor.frontdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A contact about a family, or a decision for one of its children.
 *
 * @param child number on the contact; 0 where it is about all of them
 * @param words why, in the words of whoever decided
 */
@NamedInterface("plans")
public record FamilyPast(
        Instant at,
        int child,
        Kind kind,
        String what,
        @Nullable String words,
        String by) {

    /** Where a line comes from. */
    @NamedInterface("plans")
    public enum Kind {
        CONTACT,
        DECISION
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "FamilyPast " + kind;
    }
}
