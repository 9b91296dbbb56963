package onefrontdoor.frontdoor;

/** Three-valued answer: what nobody knows is never read as a no. */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN
}
