package onefrontdoor.taf;

/** What a file from the earlier system may say of a child, one column each; what its column is called is configuration. */
enum LegacyColumn {
    LEGACY_ID(40),
    HOUSEHOLD(40),
    GIVEN_NAME(100),
    FAMILY_NAME(100),
    BORN_ON(40),
    EXPECTED_ON(40),
    NHS_NUMBER(40),
    UPN(40),
    POSTCODE(10),
    AGREES_TO_HELP(40),
    /** Codes of the agencies with which sharing was agreed, or a word for no. */
    AGREES_TO_SHARING(400),
    AGREED_ON(40),
    OPENED_ON(40),
    LEVEL(40),
    LEAD_LOGIN(100),
    LEAD_NAME(200),
    LEAD_AGENCY(200),
    LEAD_REACHED(200),
    LAST_REVIEW_ON(40),
    NEXT_TAF_ON(40),
    LAST_ACTIVITY_ON(40),
    STATUS(40),
    CLOSED_ON(40),
    CLOSING_REASON(200);

    private final int longest;

    LegacyColumn(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }
}
