package onefrontdoor.handover.process;

import java.util.Date;
import onefrontdoor.handover.BudgetApprovalDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateBudgetDelayDelegate implements JavaDelegate {

    private final BudgetApprovalDesk desk;
    private final OverdueReviews reviews;

    EscalateBudgetDelayDelegate(BudgetApprovalDesk desk, OverdueReviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference contact = new Reference(execution.getProcessBusinessKey());
        reviews.start(execution, Date.from(desk.late(contact)));
    }
}
