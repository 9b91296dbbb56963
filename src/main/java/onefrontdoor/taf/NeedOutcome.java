package onefrontdoor.taf;

/** What became of a need when a plan is to be closed (K21, K22). */
public enum NeedOutcome {
    ACHIEVED,
    PARTLY,
    NOT_ACHIEVED,
    /** Nobody can say, and somebody says why. */
    NOT_KNOWN
}
