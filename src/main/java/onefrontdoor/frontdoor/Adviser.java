package onefrontdoor.frontdoor;

/** A desk that another may ask for a discussion or advice (RB10). */
public enum Adviser {
    SOCIAL_WORK,
    EARLY_HELP,
    DOMESTIC_ABUSE,
    HOUSING
}
