package onefrontdoor.audit;

/** Why somebody of information governance asks who looked. */
public enum Why {
    FAMILY_ASKED,
    COMPLAINT,
    CONCERN,
    CHECK
}
