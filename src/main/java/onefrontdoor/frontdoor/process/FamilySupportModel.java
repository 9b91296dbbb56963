package onefrontdoor.frontdoor.process;

/** Names shared by {@code family-support.bpmn} and the code behind it. */
final class FamilySupportModel {

    static final String DECIDE = "Task_DecideFamilySupport";
    static final String KEY = "FamilySupportProcess";

    static final String ANY_CHILD_FOR_FAMILY_SUPPORT = "anyChildForFamilySupport";
    static final String ANSWER_BY = "answerBy";

    /** The message that ends the wait for an answer. */
    static final String AGREEMENT_ENDED = "AgreementEnded";

    /** The message from which a plan begins. */
    static final String EARLY_HELP_ACCEPTED = "EarlyHelpAccepted";

    private FamilySupportModel() {}
}
