package onefrontdoor.consent;

/** What was said, or that nobody asked (domain 2.3.1). */
public enum GivenAnswer {
    AGREED,
    REFUSED,
    WITHDRAWN,
    NOT_YET_ASKED,
    /** The law asks for no agreement, as in an enquiry under section 47. */
    NOT_REQUIRED;

    boolean isAnswer() {
        return switch (this) {
            case AGREED, REFUSED, WITHDRAWN -> true;
            case NOT_YET_ASKED, NOT_REQUIRED -> false;
        };
    }

    boolean isNo() {
        return isAnswer() && this != AGREED;
    }
}
