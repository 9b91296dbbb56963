package onefrontdoor.taf;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How two people of a family are related.
 *
 * @param id of what somebody wrote down on the page of the family; nothing where the contact told it
 * @param one the parent, where one is the other's parent
 */
public record Tie(@Nullable UUID id, Kind kind, String one, String other) {

    /** What one is to the other. */
    public enum Kind {
        PARENT,
        PARTNER,
        FORMER_PARTNER,
        SIBLING;

        boolean isCouple() {
            return this == PARTNER || this == FORMER_PARTNER;
        }
    }

    boolean joins(String here, String there) {
        return one.equals(here) && other.equals(there) || one.equals(there) && other.equals(here);
    }

    boolean isParentOf(String child) {
        return kind == Kind.PARENT && other.equals(child);
    }
}
