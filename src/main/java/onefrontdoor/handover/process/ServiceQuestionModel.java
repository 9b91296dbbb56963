package onefrontdoor.handover.process;

/** Names shared by {@code service-question.bpmn} and the code behind it. */
final class ServiceQuestionModel {

    /** The message that starts it. */
    static final String PASSED_ON = "QuestionPassedOn";

    static final String QUESTION_DUE = "questionDue";

    private ServiceQuestionModel() {}
}
