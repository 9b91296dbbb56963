package onefrontdoor.frontdoor.process;

/** Names shared by {@code missing-information-chase.bpmn} and the code behind it. */
final class MissingInformationChaseModel {

    static final String KEY = "MissingInformationChaseProcess";

    static final String MESSAGE = "InformationMissing";
    static final String CHASE_BY = "chaseBy";

    private MissingInformationChaseModel() {}
}
