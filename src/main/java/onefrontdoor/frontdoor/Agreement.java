package onefrontdoor.frontdoor;

/** What the family has said, as the person making contact reports it (domain 2.3.1). Blank counts as not yet asked (CT14). */
public enum Agreement {
    AGREED,
    REFUSED,
    NOT_YET_ASKED
}
