package onefrontdoor.handover.process;

import onefrontdoor.shared.OpenedTask;

/** Names shared by {@code budget-request.bpmn} and the code behind it. */
final class BudgetRequestModel {

    static final String REQUESTED = "BudgetRequested";
    static final String TAKEN_BACK = "BudgetRequestTakenBack";
    static final String CLOSED = "BudgetRequestClosed";

    /** Which request: its id, under which nothing personal stands outside our own tables. */
    static final String SUBJECT = OpenedTask.SUBJECT;

    static final String DECIDE_BY = "decideBy";
    static final String BUDGET_DECISION = "budgetDecision";

    private BudgetRequestModel() {}
}
