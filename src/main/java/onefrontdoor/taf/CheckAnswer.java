package onefrontdoor.taf;

/** How a family is some time after its plan was closed. */
public enum CheckAnswer {
    STILL_WELL,
    /** Whoever asked makes a new contact about it. */
    NEEDS_HELP_AGAIN,
    NOT_REACHED
}
