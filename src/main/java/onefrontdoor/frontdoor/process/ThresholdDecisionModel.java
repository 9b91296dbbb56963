package onefrontdoor.frontdoor.process;

/** Names shared by {@code threshold-decision.bpmn} and the code behind it. */
final class ThresholdDecisionModel {

    static final String DECIDE = "Task_DecideThreshold";
    static final String DECIDERS = "deciders";
    static final String ADVICE_ONLY = "adviceOnly";
    static final String ANY_CHILD_MEETS_THRESHOLD = "anyChildMeetsThreshold";
    static final String ANY_CHILD_NEEDS_DESTINATION = "anyChildNeedsDestination";

    static final String HELD_FOR_INFORMATION = "heldForInformation";
    static final String ADULT_AT_RISK = "adultAtRisk";

    private ThresholdDecisionModel() {}
}
