package onefrontdoor.taf;

import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What became of a need.
 *
 * @param words what has changed, or why nobody can say
 */
record Outcome(int need, NeedOutcome outcome, @Nullable String words, Actor by) {

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Outcome of need " + need;
    }
}
