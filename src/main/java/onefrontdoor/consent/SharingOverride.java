package onefrontdoor.consent;

import java.time.Instant;
import java.util.Set;
import onefrontdoor.family.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a manager writes down to share somebody's information without agreement (domain 2.3.3).
 *
 * @param recipients codes of the agencies that get it, and nobody else
 * @param balance why not sharing would be more detrimental to the child; for the duty of the 2026 Act
 */
public record SharingOverride(
        Mention whose,
        OverrideGround ground,
        String facts,
        @Nullable NeedLevel level,
        Set<String> recipients,
        Set<FieldClass> items,
        Parents parents,
        Instant reviewAt,
        @Nullable String balance) {

    /** Whether the parents know, and if not, why not. */
    public record Parents(boolean informed, @Nullable String whyNot) {

        /** Says nothing of what people wrote: it must not reach a log (P23). */
        @Override
        public String toString() {
            return "Parents";
        }
    }

    public SharingOverride {
        recipients = Set.copyOf(recipients);
        items = Set.copyOf(items);
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "SharingOverride";
    }
}
