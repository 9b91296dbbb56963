package onefrontdoor.frontdoor.process;

/** Names shared by {@code information-added.bpmn} and the code behind it. */
final class InformationAddedModel {

    static final String KEY = "InformationAddedProcess";

    static final String READ = "Task_ReadNewInformation";
    static final String MESSAGE = "InformationAdded";
    static final String READER = "reader";
    static final String DECIDE_AGAIN = "decideAgain";

    private InformationAddedModel() {}
}
