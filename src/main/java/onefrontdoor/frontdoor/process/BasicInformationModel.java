package onefrontdoor.frontdoor.process;

/** Names shared by {@code basic-information.bpmn} and the code behind it. */
final class BasicInformationModel {

    static final String BASICS_COMPLETE = "basicsComplete";
    static final String HAND_ON_BY = "handOnBy";

    private BasicInformationModel() {}
}
