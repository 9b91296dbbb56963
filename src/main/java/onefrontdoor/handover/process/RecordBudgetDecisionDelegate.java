package onefrontdoor.handover.process;

import java.util.UUID;
import onefrontdoor.handover.BudgetApprovalDesk;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordBudgetDecisionDelegate implements JavaDelegate {

    private final BudgetApprovalDesk desk;

    RecordBudgetDecisionDelegate(BudgetApprovalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID request = UUID.fromString((String) execution.getVariable(BudgetRequestModel.SUBJECT));
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        execution.setVariable(
                BudgetRequestModel.BUDGET_DECISION,
                desk.decide(request, answers).name());
    }
}
