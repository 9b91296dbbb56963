package onefrontdoor.assessment.process;

/** Names shared by {@code assessment-draft.bpmn} and the code behind it. */
final class AssessmentDraftModel {

    /** The message that starts it. */
    static final String BEGUN = "AssessmentBegun";

    /** The message that makes it look anew. */
    static final String NEWS = "AssessmentDraftNews";

    static final String DRAFT_STEP = "draftStep";
    static final String DRAFT_DATE = "draftDate";

    private AssessmentDraftModel() {}
}
