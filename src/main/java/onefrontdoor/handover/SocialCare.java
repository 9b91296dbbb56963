package onefrontdoor.handover;

import onefrontdoor.shared.Reference;

/** The system of Children's Social Care, which takes over where the threshold is met (Q09). */
interface SocialCare {

    /** Sends what social care needs to look the contact up; sending the same request twice does no harm. */
    void ask(Reference contact, SocialCareRequest request);
}
