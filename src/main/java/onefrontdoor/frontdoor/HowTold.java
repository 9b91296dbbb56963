package onefrontdoor.frontdoor;

/** How a person told somebody something. */
public enum HowTold {
    TELEPHONE,
    LETTER,
    EMAIL,
    NOT_POSSIBLE
}
