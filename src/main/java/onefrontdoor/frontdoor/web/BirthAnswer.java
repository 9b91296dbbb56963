package onefrontdoor.frontdoor.web;

/** What somebody knows of when a child was or will be born. */
enum BirthAnswer {
    DATE_OF_BIRTH,
    ESTIMATED_AGE,
    UNBORN
}
