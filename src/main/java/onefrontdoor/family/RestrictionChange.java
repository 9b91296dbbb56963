package onefrontdoor.family;

import java.time.Instant;
import java.util.Set;

/**
 * One thing that was done about a restricted record, by whom and why; it stays on the record for ever.
 *
 * @param listed who was on the list from then on
 */
public record RestrictionChange(Deed deed, RestrictionKind kind, Set<String> listed, Said said, Instant at) {

    /** What was done. */
    public enum Deed {
        RESTRICTED,
        LIST_CHANGED,
        LIFTED
    }
}
