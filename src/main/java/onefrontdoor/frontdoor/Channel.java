package onefrontdoor.frontdoor;

/** How a contact reached the front door (RB01). */
public enum Channel {
    PUBLIC_PAGE,
    API,
    PHONE,
    /** Made of an early help plan, whose children are on the record already (RB31). */
    STEP_UP,
    /** Taken over from the system before this one, where somebody was still working on it. */
    EARLIER_SYSTEM,
    EARLIER_SYSTEM_CLOSED
}
