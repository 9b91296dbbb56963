package onefrontdoor.stepchange.process;

/** Names shared by {@code owner-finding.bpmn} and the code behind it. */
final class OwnerFindingModel {

    /** The message that starts it. */
    static final String MADE = "FindingMade";

    /** The message that ends it when the check finds it no more. */
    static final String MENDED = "FindingMended";

    static final String LOOK = "Task_LookIntoFinding";

    /** What the work list shows. */
    static final String REFERENCE = "reference";

    static final String LOOK_BY = "lookBy";

    private OwnerFindingModel() {}
}
