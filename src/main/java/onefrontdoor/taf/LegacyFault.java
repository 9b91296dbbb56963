package onefrontdoor.taf;

/** Why a row of a file from the earlier system is not taken over; the sentence is data ({@code staff.properties}). */
enum LegacyFault {
    QUOTES,
    TOO_MANY_CELLS,
    TOO_FEW_CELLS,
    TOO_LONG,
    CONTROL_CHARACTERS,
    NO_ID,
    BAD_ID,
    DOUBLE_ID,
    NOBODY,
    UNREADABLE_DATE,
    SHORT_YEAR,
    DATE_IN_FUTURE,
    BORN_AND_EXPECTED,
    BIRTH_NOT_POSSIBLE,
    WRONG_ORDER,
    /** Eighteen or older, and the record is open (Q07). */
    GROWN_UP,
    /** Level 4 is decided by social work and never by an import. */
    SOCIAL_CARE,
    /** A brother or sister was taken over from an earlier file: a family has one plan. */
    HOUSEHOLD_KNOWN
}
