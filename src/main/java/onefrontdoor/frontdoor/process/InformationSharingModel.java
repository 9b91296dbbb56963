package onefrontdoor.frontdoor.process;

/** Names shared by {@code information-sharing.bpmn} and the code behind it. */
final class InformationSharingModel {

    static final String KEY = "InformationSharingProcess";

    static final String SHARING_STEP = "sharingStep";
    static final String ASK_BY = "askBy";

    private InformationSharingModel() {}
}
