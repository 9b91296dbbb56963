package onefrontdoor.taf;

/** When somebody reads how far a family has come with a need. */
public enum Occasion {
    START,
    REVIEW,
    CLOSURE
}
