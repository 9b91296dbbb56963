package onefrontdoor.assessment.process;

/** Names shared by {@code unfinished-assessment.bpmn} and the code behind it. */
final class UnfinishedAssessmentModel {

    /** The message that starts it. */
    static final String UNFINISHED = "AssessmentUnfinished";

    static final String REVIEW_BY = "reviewBy";

    private UnfinishedAssessmentModel() {}
}
