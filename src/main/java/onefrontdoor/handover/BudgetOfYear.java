package onefrontdoor.handover;

import java.util.List;

/** How the budget of a year stands. */
public record BudgetOfYear(BudgetYear year, Money total, Money spent, Money committed) {

    static BudgetOfYear of(BudgetYear year, Money total, List<BudgetRequest> requests) {
        Money spent = requests.stream().map(BudgetRequest::spent).reduce(Money.NONE, Money::plus);
        Money committed = requests.stream().map(BudgetRequest::committed).reduce(Money.NONE, Money::plus);
        return new BudgetOfYear(year, total, spent, committed);
    }

    public Money left() {
        return total.minus(spent).minus(committed);
    }
}
