package onefrontdoor.handover;

/** The system of Children's Social Care, which takes over where the threshold is met (Q09). */
interface SocialCare {

    /** What became of a request on its way. */
    enum Delivery {
        /** Social care has it; its answer comes later. */
        TAKEN,
        /** Social care's system will not have it, however often it is sent. */
        REFUSED,
        /** Nobody knows whether it arrived: it is sent again under the same id. */
        AWAY
    }

    /** Sends a request; sending the same one again does no harm. */
    Delivery ask(SocialCareLetter letter);

    /** Says that early help has accepted a child (INV16); saying the same again does no harm. */
    Delivery close(SocialCareClosing closing);
}
