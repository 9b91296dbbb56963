package onefrontdoor.stepchange.process;

import java.util.List;

/** Names shared by {@code threshold-disagreement.bpmn} and the code behind it. */
final class ThresholdDisagreementModel {

    static final String KEY = "ThresholdDisagreementProcess";

    static final String BEGUN = "DecisionChallenged";
    static final String CHANGED = "DisagreementChanged";
    static final String OVERDUE = "DecisionOverdue";

    static final String REFERENCE = "reference";
    static final String SOURCE = "source";
    static final String CHILDREN_AGES = "childrenAges";
    static final String URGENCY = "urgency";
    static final String ENDED = "disagreementEnded";
    static final String REVIEW_BY = "reviewBy";

    static final List<String> SHOWN_IN_LIST = List.of(REFERENCE, SOURCE, CHILDREN_AGES, URGENCY);

    private ThresholdDisagreementModel() {}
}
