package onefrontdoor.taf;

/** What became of a family's move to the area of another authority (RB37). */
public enum MoveAnswer {
    /** The other authority says that it has the family. */
    ACKNOWLEDGED,
    /** The other authority does not take the family. */
    REFUSED,
    /** The family stays or has come back. */
    STAYS
}
