package onefrontdoor.stepchange;

import onefrontdoor.shared.Reference;

/** Tells the process of a step-down from social care, in the words of the work, what happened. */
public interface StepDownProcess {

    /** Somebody has asked for it. */
    void asked(SocialCareStepDown asked);

    /** A plan of children of this contact has a lead professional now. */
    void somebodyLeads(Reference contact);
}
