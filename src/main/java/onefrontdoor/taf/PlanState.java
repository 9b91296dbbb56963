package onefrontdoor.taf;

/** How far a plan is; it moves on only by what a person decides (INV09). */
public enum PlanState {
    /** Early help was accepted; nobody leads yet. */
    PROPOSED,
    /** Somebody leads, and the next meeting has a date (INV08). */
    ACTIVE,
    /** The same, while social care is asked to take its children on; nothing of it stops until it has (INV16). */
    STEP_UP_PENDING,
    CLOSED
}
