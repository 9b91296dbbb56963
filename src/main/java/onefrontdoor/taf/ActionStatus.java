package onefrontdoor.taf;

/** How far an action is. */
public enum ActionStatus {
    OPEN,
    DONE,
    /** It will not be done, and somebody says why. */
    NOT_DONE
}
