package onefrontdoor.consent;

/** Why a family was not asked (domain 2.3.2). */
public enum ReasonNotAsked {
    UNSAFE,
    URGENT,
    PREJUDICIAL
}
