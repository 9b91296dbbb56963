package onefrontdoor.taf;

/** What the early help manager says to a proposal to close a plan. */
public enum ClosingAnswer {
    CLOSE,
    /** The plan goes on, with its lead professional and its next date. */
    SEND_BACK
}
