package onefrontdoor.handover.process;

/** Names shared by {@code social-care-handover.bpmn} and the code behind it. */
final class SocialCareHandoverModel {

    static final String ANSWERED = "SocialCareAnswered";
    static final String OVERDUE = "DecisionOverdue";
    static final String ANSWER_BY = "answerBy";
    static final String ANY_CHILD_MEETS_THRESHOLD = "anyChildMeetsThreshold";
    static final String REVIEW_BY = "reviewBy";

    private SocialCareHandoverModel() {}
}
