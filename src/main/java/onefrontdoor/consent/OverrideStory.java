package onefrontdoor.consent;

import java.time.Instant;
import java.util.List;
import onefrontdoor.shared.Actor;

/**
 * An override with everything that was written down about it.
 *
 * @param told what the manager who authorised it wrote
 * @param desk which gave them the authority
 * @param steps second signature, reviews and end, in order
 */
public record OverrideStory(OverrideStanding standing, SharingOverride told, String desk, List<Step> steps) {

    /** What became of it, by whom and when. */
    public record Step(OverrideEvent event, Actor by, Instant at) {}

    public OverrideStory {
        steps = List.copyOf(steps);
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "OverrideStory " + standing.id();
    }
}
