package onefrontdoor.frontdoor;

/** What the team manager of targeted family support says about one child. */
public enum FamilySupportAnswer {
    ACCEPT,
    DECLINE
}
