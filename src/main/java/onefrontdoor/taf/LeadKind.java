package onefrontdoor.taf;

/** Who leads, by how complex the family's needs are (G15, G18). */
public enum LeadKind {
    /** Lower need: one agency that knows the family leads beside its own work, often a school. */
    SINGLE_AGENCY,
    /** Complex need: one worker is there for this family. */
    DEDICATED_WORKER
}
