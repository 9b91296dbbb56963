package onefrontdoor.frontdoor;

/** How the work of a service with a child ended. */
public enum WorkOutcome {
    NEEDS_MET,
    PARTLY_MET,
    FAMILY_STOPPED,
    MOVED_AWAY,
    PASSED_ON
}
