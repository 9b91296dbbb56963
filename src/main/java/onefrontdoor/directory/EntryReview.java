package onefrontdoor.directory;

import java.util.UUID;
import onefrontdoor.shared.Reference;

/**
 * An entry of the directory that nobody confirmed in time and that is before whoever keeps it (A11).
 *
 * @param keeper the desk that is asked
 */
public record EntryReview(Reference reference, UUID service, String keeper) {}
