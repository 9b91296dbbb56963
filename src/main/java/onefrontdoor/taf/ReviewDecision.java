package onefrontdoor.taf;

/** How a plan goes on after a review. */
public enum ReviewDecision {
    CONTINUE,
    /** Past early help: whoever leads asks social care at once, and is reminded until they have (RB31). */
    STEP_UP,
    /** Targeted family support is needed no more: its team manager asks a service to take the children over (E16). */
    STEP_DOWN,
    /** The early help manager decides it; nothing closes by itself (INV09). */
    PROPOSE_CLOSING
}
