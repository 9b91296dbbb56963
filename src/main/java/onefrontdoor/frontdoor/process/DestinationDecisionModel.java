package onefrontdoor.frontdoor.process;

/** Names shared by {@code destination-decision.bpmn} and the code behind it. */
final class DestinationDecisionModel {

    static final String KEY = "DestinationDecisionProcess";

    static final String PROPOSE = "Task_ProposeDestinations";
    static final String DECIDE = "Task_DecideDestination";
    static final String SOCIAL_WORK_ASKED = "socialWorkAsked";

    private DestinationDecisionModel() {}
}
