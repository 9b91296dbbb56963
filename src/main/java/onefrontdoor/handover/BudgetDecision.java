package onefrontdoor.handover;

/** What a manager decides about a request to the commissioning budget. */
public enum BudgetDecision {
    APPROVE,
    APPROVE_LESS,
    DECLINE
}
