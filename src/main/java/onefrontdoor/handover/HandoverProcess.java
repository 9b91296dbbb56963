package onefrontdoor.handover;

import onefrontdoor.shared.Reference;

/** Tells the handover process, in the words of the work, what happened. */
public interface HandoverProcess {

    void socialCareAnswered(Reference contact);
}
