package onefrontdoor.taf;

/** Who does an action: the family's own actions are marked as theirs. */
public enum Doer {
    FAMILY,
    TEAM
}
