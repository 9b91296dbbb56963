package onefrontdoor.frontdoor;

/** What a manager does with a contact that waits for a decision (RB06, T2, T8). */
public enum Readiness {
    DECIDE,
    /** HELD_FOR_INFORMATION: counts as a breach once the deadline has passed. */
    HOLD,
    /** Nothing is decided here: it belongs to a case that somebody works on already. */
    OPEN_CASE
}
