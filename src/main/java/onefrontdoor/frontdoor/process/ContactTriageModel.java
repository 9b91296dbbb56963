package onefrontdoor.frontdoor.process;

/** Names shared by {@code contact-triage.bpmn} and the code behind it. */
final class ContactTriageModel {

    static final String KEY = "ContactTriageProcess";

    static final String REFERENCE = "reference";
    static final String SOURCE = "source";
    static final String CHILDREN_AGES = "childrenAges";
    static final String URGENCY = "urgency";
    static final String STRAIGHT_TO_MANAGER = "straightToManager";
    static final String DECIDE_BY = "decideBy";
    static final String PART_OF_OPEN_CASE = "partOfOpenCase";

    private ContactTriageModel() {}
}
