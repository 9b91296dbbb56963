package onefrontdoor.frontdoor;

/** How a contact reached the front door (RB01). */
public enum Channel {
    PUBLIC_PAGE,
    API,
    PHONE
}
