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
    DECEASED,
    /** Only once children's social care has taken the lead. */
    STEPPED_UP;

    /** Whether the family can be asked what it says of the plan. */
    boolean asksTheFamily() {
        return switch (this) {
            case NO_FURTHER_CONTACT_POSSIBLE, OPENED_IN_ERROR, DECEASED -> false;
            default -> true;
        };
    }
}
