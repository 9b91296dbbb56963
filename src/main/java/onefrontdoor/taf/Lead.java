package onefrontdoor.taf;

import org.jspecify.annotations.Nullable;

/**
 * The lead professional of a plan.
 *
 * @param login of somebody who signs in here; everybody else is reached as they said
 * @param agency where they work, in words
 */
public record Lead(
        @Nullable String login,
        String name,
        @Nullable String agency,
        @Nullable String reached) {

    boolean isElsewhere() {
        return login == null;
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Lead";
    }
}
