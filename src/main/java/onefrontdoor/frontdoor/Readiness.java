package onefrontdoor.frontdoor;

/** Whether a manager can decide with what there is (T2, T8). */
public enum Readiness {
    DECIDE,
    /** HELD_FOR_INFORMATION: counts as a breach once the deadline has passed. */
    HOLD
}
