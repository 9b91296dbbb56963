package onefrontdoor.taf;

/** How a plan goes on after a review. */
public enum ReviewDecision {
    CONTINUE,
    /** The early help manager decides it; nothing closes by itself (INV09). */
    PROPOSE_CLOSING
}
