package onefrontdoor.consent;

import java.util.Set;
import onefrontdoor.family.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Whose information, what of it, to which agency and for what.
 *
 * @param withWhom code of the agency, or "family" for relatives and whoever acts for them
 * @param level level of need, once somebody has decided it
 */
public record SharingRequest(
        Mention whose,
        Set<FieldClass> what,
        String withWhom,
        SharingPurpose purpose,
        @Nullable NeedLevel level) {

    public SharingRequest {
        what = Set.copyOf(what);
        if (what.isEmpty()) {
            throw new IllegalArgumentException("Say what would be shared.");
        }
    }
}
