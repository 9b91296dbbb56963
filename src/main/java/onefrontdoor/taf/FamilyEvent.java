package onefrontdoor.taf;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the chronology of a family.
 *
 * @param child number of the child whom it is about; 0 where it is about all of them
 * @param by who did it, in words; empty where nobody in particular did
 */
record FamilyEvent(
        Instant at,
        int child,
        Source source,
        String what,
        @Nullable String words,
        String by) {

    /** Where a line comes from. */
    enum Source {
        CONTACT,
        DECISION,
        HAND_OVER,
        ASSESSMENT,
        MEETING,
        PLAN,
        CLOSURE
    }

    boolean isAbout(int number) {
        return child == 0 || child == number;
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "FamilyEvent " + source;
    }
}
