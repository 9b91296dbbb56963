package onefrontdoor.stepchange.process;

/** Names shared by {@code step-down.bpmn} and the code behind it. */
final class StepDownModel {

    static final String KEY = "StepDownProcess";

    /** The message that social care asks for it. */
    static final String ASKED = "StepDownAsked";

    /** The message that something was decided or answered, or that somebody leads. */
    static final String NEWS = "StepDownNews";

    /** The message that a decision is late. */
    static final String OVERDUE = "DecisionOverdue";

    static final String REVIEW_BY = "reviewBy";
    static final String DECIDE_BY = "decideBy";
    static final String REFERENCE = "reference";
    static final String SOURCE = "source";
    static final String CHILDREN_AGES = "childrenAges";
    static final String URGENCY = "urgency";

    static final String ACCEPTED = "stepDownAccepted";

    /** Where the child stands after the services were asked. */
    static final String STANDS = "childStands";

    /** For placement: the child has a destination already, and social care is not asked. */
    static final String ANY_CHILD_NEEDS_DESTINATION = "anyChildNeedsDestination";

    static final String ANY_CHILD_MEETS_THRESHOLD = "anyChildMeetsThreshold";

    private StepDownModel() {}
}
