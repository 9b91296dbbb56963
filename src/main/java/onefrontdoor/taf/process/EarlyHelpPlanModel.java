package onefrontdoor.taf.process;

import java.util.Date;
import java.util.List;
import onefrontdoor.taf.LegacyDesk;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Names shared by {@code early-help-plan.bpmn} and the code behind it. */
final class EarlyHelpPlanModel {

    static final String KEY = "EarlyHelpPlanProcess";

    /** The message by which it hears that somebody else has to lead. */
    static final String LEAD_LEAVES = "LeadProfessionalLeaves";

    /** The message by which it hears of a child who is to be assessed too. */
    static final String CHILD_JOINS = "ChildJoinsPlan";

    static final String PLAN_REFERENCE = "planReference";
    static final String CONTACT_REFERENCE = "contactReference";

    static final String REFERENCE = "reference";
    static final String SOURCE = "source";
    static final String CHILDREN_AGES = "childrenAges";
    static final String URGENCY = "urgency";

    /** What the work list shows of the contact. */
    static final List<String> SHOWN_IN_LIST = List.of(REFERENCE, SOURCE, CHILDREN_AGES, URGENCY);

    static final String PLAN_BEGINS = "planBegins";
    static final String ALLOCATE_BY = "allocateBy";

    /** The desk that is asked, and the one person at it who is, if it is one. */
    static final String KEEPERS = "keepers";

    static final String LEAD = "lead";

    /** What the process of a plan knows of it, wherever it begins. */
    static final List<String> OF_A_PLAN = List.of(
            PLAN_REFERENCE,
            CONTACT_REFERENCE,
            KEEPERS,
            ALLOCATE_BY,
            LEAD,
            LeadAllocationModel.WRITER,
            REFERENCE,
            SOURCE,
            CHILDREN_AGES,
            URGENCY);

    private EarlyHelpPlanModel() {}

    /** Of a plan that began on the earlier system; nobody rated how urgent its contact was. */
    static VariableMap of(LegacyDesk.GoesOn plan) {
        return Variables.createVariables()
                .putValue(PLAN_REFERENCE, plan.plan().value())
                .putValue(CONTACT_REFERENCE, plan.contact().value())
                .putValue(KEEPERS, plan.desk())
                .putValue(ALLOCATE_BY, Date.from(plan.allocateBy()))
                .putValue(LEAD, null)
                .putValue(LeadAllocationModel.WRITER, null)
                .putValue(REFERENCE, plan.contact().value())
                .putValue(SOURCE, plan.source())
                .putValue(CHILDREN_AGES, plan.agesInWords())
                .putValue(URGENCY, null);
    }
}
