package onefrontdoor.consent;

/** What an agreement says of one agency. */
enum AgencyStanding {
    LISTED,
    EXCLUDED,
    NOT_LISTED,
    OTHER_PURPOSE
}
