package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.shared.Reference;

/** What the person making contact takes away: a reference, a private key to the status page, and by when to expect a decision. */
public record ContactReceipt(Reference reference, UUID statusKey, Instant decideBy, boolean isRepeat) {

    public ContactReceipt(Reference reference, UUID statusKey, Instant decideBy) {
        this(reference, statusKey, decideBy, false);
    }

    /** The same receipt for whoever sends the same thing once more (P2). */
    ContactReceipt again() {
        return new ContactReceipt(reference, statusKey, decideBy, true);
    }
}
