package onefrontdoor.frontdoor.process;

/** Names shared by {@code red-contact.bpmn} and the code behind it. */
final class RedContactModel {

    static final String KEY = "RedContactProcess";
    static final String RATED_RED = "ContactRatedRed";
    static final String DECIDED = "ThresholdDecided";
    static final String LOOK_AGAIN_AT = "lookAgainAt";

    private RedContactModel() {}
}
