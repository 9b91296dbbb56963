package onefrontdoor.taf;

/** What a row that is taken over does not say, or not so that it can be used; the sentence is data ({@code staff.properties}). */
enum LegacyGap {
    NO_BIRTH,
    NHS_NUMBER,
    UPN,
    /** Blank is not given (CT14). */
    NO_AGREEMENT_TO_HELP,
    NO_AGREEMENT_TO_SHARING,
    HELP_REFUSED,
    UNDATED_AGREEMENT,
    UNKNOWN_AGENCY,
    LEVEL_NOT_CLEAR,
    STATUS_NOT_CLEAR,
    NO_OPENING_DATE,
    NO_LEAD,
    UNKNOWN_LOGIN,
    LEADS_DIFFER,
    NO_NEXT_DATE,
    NEXT_DATE_NOT_POSSIBLE,
    NO_ACTIVITY,
    NO_CLOSING_REASON,
    /** Taken over before, with other content; nothing was changed. */
    CHANGED_SINCE
}
