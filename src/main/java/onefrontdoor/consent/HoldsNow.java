package onefrontdoor.consent;

/** What the answers of all who have a say come to at one moment. */
public enum HoldsNow {
    AGREED,
    /** A young person or competent child agreed although a parent did not (CT13). */
    AGREED_OWN,
    REFUSED,
    WITHDRAWN,
    /** Those with parental responsibility disagree (CT12). */
    DISPUTED,
    /** Agreed, and the review date has passed: as good as not asked until asked again (T20). */
    EXPIRED,
    NOT_YET_ASKED,
    UNSAFE_TO_ASK,
    NOT_REQUIRED,
    /** Nothing is recorded (CT14). */
    NOT_GIVEN
}
