package onefrontdoor.taf;

/** Why a plan is closed (domain 2.9). */
public enum ClosingReason {
    NEEDS_MET,
    SINGLE_AGENCY_CAN_CONTINUE,
    FAMILY_DISENGAGED,
    CONSENT_WITHDRAWN,
    MOVED_OUT,
    NO_FURTHER_CONTACT_POSSIBLE,
    OPENED_IN_ERROR,
    CHILD_AGED_OUT,
    DECEASED
}
