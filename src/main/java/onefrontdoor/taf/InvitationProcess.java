package onefrontdoor.taf;

import onefrontdoor.shared.Reference;

/** Tells the process of invitations, in the words of the work, what happened. */
public interface InvitationProcess {

    /** Somebody may have to hear something of a meeting of this plan. */
    void changed(Reference plan);
}
