package onefrontdoor.consent;

/** What information is used for (domain 2.3.2). */
public enum SharingPurpose {
    REFER,
    ASSESS,
    STORE,
    SHARE_NAMED,
    /** With the Team Around the Family. */
    SHARE_TAF,
    NATIONAL_EVALUATION
}
