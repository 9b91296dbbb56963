package onefrontdoor.frontdoor.process;

/** Names shared by {@code overdue-review.bpmn} and the code behind it. */
final class OverdueReviewModel {

    static final String MESSAGE = "DecisionOverdue";
    static final String REVIEW_BY = "reviewBy";

    private OverdueReviewModel() {}
}
