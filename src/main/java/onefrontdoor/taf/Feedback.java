package onefrontdoor.taf;

import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the family or one child says of a plan that is to be closed.
 *
 * @param child its number, or {@link #FAMILY}
 * @param said in their own words; nothing where they declined
 */
record Feedback(int child, @Nullable String said, boolean declined, Actor by) {

    static final int FAMILY = 0;

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Feedback of " + child;
    }
}
