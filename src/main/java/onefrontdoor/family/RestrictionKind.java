package onefrontdoor.family;

/** Why a record is restricted (RB36). */
public enum RestrictionKind {
    RESTRICTED_STAFF,
    HIGH_PROFILE,
    SERIOUS_CASE_REVIEW,
    PRE_ADOPTION
}
