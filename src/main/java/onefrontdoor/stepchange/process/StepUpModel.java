package onefrontdoor.stepchange.process;

/** Names shared by {@code step-up.bpmn} and the code behind it. */
final class StepUpModel {

    static final String KEY = "StepUpProcess";

    /** The message by which it begins. */
    static final String RAISED = "StepUpRaised";

    /** The message by which it hears that somebody decided, or that social care answered. */
    static final String MOVED = "StepUpMoved";

    static final String OUTCOME = "stepUpOutcome";
    static final String ANY_CHILD_TAKEN = "anyChildTaken";
    static final String LOOK_AGAIN_AT = "lookAgainAt";

    private StepUpModel() {}
}
