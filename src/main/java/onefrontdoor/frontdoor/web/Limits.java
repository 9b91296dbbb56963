package onefrontdoor.frontdoor.web;

/** How long an answer may be, on every way in. */
final class Limits {

    static final int CODE = 40;
    static final int NAME = 100;
    static final int PHONE = 40;
    static final int EMAIL = 200;
    static final int POSTCODE = 10;
    static final int NUMBER = 30;
    static final int ADDRESS = 500;
    static final int DESCRIPTION = 500;
    static final int REASON = 2000;
    static final int GOING_WELL = 4000;
    static final int CONCERN = 8000;
    static final int CHILDREN = 20;
    static final int PEOPLE = 30;

    private Limits() {}
}
