package onefrontdoor.stepchange.process;

/** Names shared by {@code disagreement-stage.bpmn} and the code behind it. */
final class DisagreementStageModel {

    static final String KEY = "DisagreementStageProcess";

    /** The disagreement, by its number. */
    static final String SUBJECT = "subject";

    static final String ANSWERED_BY = "answeredBy";
    static final String STAGE_BY = "stageBy";
    static final String DECIDER = "decider";
    static final String JUDGES = "judges";

    /** Who may not judge, read where tasks are claimed and completed (RB33). */
    static final String NOT_FOR = "notFor";

    private DisagreementStageModel() {}
}
