package onefrontdoor.stepchange.process;

import java.util.List;
import onefrontdoor.shared.OpenedTask;

/** Names shared by {@code threshold-disagreement.bpmn}, {@code disagreement-stage.bpmn} and the code behind them. */
final class ThresholdDisagreementModel {

    static final String KEY = "ThresholdDisagreementProcess";
    static final String STAGE_KEY = "DisagreementStageProcess";

    static final String BEGUN = "DecisionChallenged";
    static final String CHANGED = "DisagreementChanged";
    static final String OVERDUE = "DecisionOverdue";

    static final String SUBJECT = OpenedTask.SUBJECT;
    static final String ENDED = "disagreementEnded";
    static final String STAGE = "disagreementStage";
    static final String STAGE_BY = "stageBy";
    static final String DECIDER = "decider";
    static final String JUDGES = "judges";
    static final String NOT_FOR = OpenedTask.NOT_FOR;
    static final String REVIEW_BY = "reviewBy";

    static final List<String> SHOWN_IN_LIST = List.of("reference", "source", "childrenAges", "urgency");

    private ThresholdDisagreementModel() {}
}
