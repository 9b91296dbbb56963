package onefrontdoor.family;

import java.time.Instant;
import java.util.Set;
import onefrontdoor.shared.Reference;

/**
 * Somebody opened a restricted record for a reason and for a time (P8).
 *
 * @param told who was on its list at that moment
 */
public record BrokenGlass(Reference record, Said said, Instant at, Instant until, Set<String> told) {

    public boolean isOpen(Instant now) {
        return now.isBefore(until);
    }
}
