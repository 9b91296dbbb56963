package onefrontdoor.assessment.process;

/** Names shared by {@code early-help-assessment.bpmn} and the code behind it. */
final class EarlyHelpAssessmentModel {

    /** The plan that the assessment belongs to; the business key says the same. */
    static final String PLAN_REFERENCE = "planReference";

    static final String CONTACT_REFERENCE = "contactReference";

    static final String KEY = "EarlyHelpAssessmentProcess";

    /** Account of whoever writes; nobody where the lead professional does not sign in here. */
    static final String WRITER = "writer";

    /** The desk that keeps the plan. */
    static final String KEEPERS = "keepers";

    /** The desk at which it is written. */
    static final String WRITERS = "writers";

    static final String WRITE = "Task_WriteAssessment";

    /** The message by which it hears that somebody else writes. */
    static final String HANDED_ON = "AssessmentHandedOn";

    /** What work lists show. */
    static final String REFERENCE = "reference";

    static final String DUE_BY = "dueBy";
    static final String REMIND_AT = "remindAt";
    static final String CHECK_BY = "checkBy";

    /** What the manager said of it. */
    static final String ASSESSMENT_QUALITY = "assessmentQuality";

    /** The message that ends the writing of a draft that is deleted. */
    static final String DRAFT_DELETED = "AssessmentDraftDeleted";

    private EarlyHelpAssessmentModel() {}
}
