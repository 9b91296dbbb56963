package onefrontdoor.consent;

/** How an answer reached us. */
public enum Means {
    SIGNED,
    /** Needs somebody who heard it. */
    VERBAL,
    ONLINE,
    /** Counts as if it had been said to us, until somebody named answers. */
    REPORTED_BY_PROFESSIONAL,
    /** Kept, but no answer of the family. */
    REPORTED_BY_PUBLIC;

    boolean isReport() {
        return this == REPORTED_BY_PROFESSIONAL || this == REPORTED_BY_PUBLIC;
    }
}
