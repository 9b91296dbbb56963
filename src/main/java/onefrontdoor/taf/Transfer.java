package onefrontdoor.taf;

/** Whether a family that moved away agreed that what is known goes to whoever helps them there. */
public enum Transfer {
    AGREED,
    NOT_AGREED
}
