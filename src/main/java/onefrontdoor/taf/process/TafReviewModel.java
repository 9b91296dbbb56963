package onefrontdoor.taf.process;

/** Names shared by {@code taf-review.bpmn} and the code behind it. */
final class TafReviewModel {

    static final String KEY = "TafReviewProcess";

    static final String REVIEW_OPENS_AT = "reviewOpensAt";
    static final String REVIEW_BY = "reviewBy";
    static final String REVIEW_DECISION = "reviewDecision";
    static final String CLOSING_BY = "closingBy";
    static final String CLOSING_ANSWER = "closingAnswer";

    private TafReviewModel() {}
}
