package onefrontdoor.consent;

import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who answers.
 *
 * @param evidence how parental responsibility is known, or how it was judged that a child understands
 * @param assessedBy who judged a child under sixteen competent
 */
public record Giver(
        Mention who,
        Capacity capacity,
        @Nullable String evidence,
        @Nullable Actor assessedBy) {

    public static Giver of(Mention who, Capacity capacity) {
        return new Giver(who, capacity, null, null);
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "Giver";
    }
}
