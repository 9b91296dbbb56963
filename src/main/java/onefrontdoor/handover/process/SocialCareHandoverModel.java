package onefrontdoor.handover.process;

import java.util.List;

/** Names shared by {@code social-care-handover.bpmn} and the code behind it. */
final class SocialCareHandoverModel {

    static final String ANSWERED = "SocialCareAnswered";
    static final String OVERDUE = "DecisionOverdue";
    static final String REQUEST_SENT = "requestSent";
    static final String EVERY_CHILD_ANSWERED = "everyChildAnswered";
    static final String ANSWER_BY = "answerBy";
    static final String REACH_BY = "reachBy";
    static final String ANY_CHILD_MEETS_THRESHOLD = "anyChildMeetsThreshold";
    static final String REVIEW_BY = "reviewBy";

    static final List<String> SHOWN_IN_LIST = List.of("reference", "source", "childrenAges", "urgency");

    private SocialCareHandoverModel() {}
}
