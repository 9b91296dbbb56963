package onefrontdoor.taf.process;

/** Names shared by {@code lead-allocation.bpmn} and the code behind it. */
final class LeadAllocationModel {

    /** Account of the lead professional, who writes the assessment; nobody where they do not sign in here. */
    static final String WRITER = "writer";

    /** Whether whoever was named before the plan began leads it now. */
    static final String LEADS_AS_NAMED = "leadsAsNamed";

    private LeadAllocationModel() {}
}
