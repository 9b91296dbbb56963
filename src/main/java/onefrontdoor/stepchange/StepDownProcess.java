package onefrontdoor.stepchange;

import onefrontdoor.shared.Reference;

/** Tells the process of a step-down from social care, in the words of the work, what happened. */
public interface StepDownProcess {

    /** Somebody has asked for it. */
    void asked(SocialCareStepDown asked);

    /** Something was decided or answered about children of this contact, or somebody leads their plan now. */
    void news(Reference contact);
}
