package onefrontdoor.handover;

import java.util.UUID;
import onefrontdoor.shared.Reference;

/** Tells the process that watches over the times of one child, in the words of the work, what happened. */
public interface SocialCareTimesProcess {

    /** @param anyToWatch something can still be missed */
    void timesChanged(Reference contact, UUID request, boolean anyToWatch);
}
