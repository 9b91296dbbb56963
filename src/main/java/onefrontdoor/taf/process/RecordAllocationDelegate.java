package onefrontdoor.taf.process;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.AllocationDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAllocationDelegate implements JavaDelegate {

    private final AllocationDesk desk;

    RecordAllocationDelegate(AllocationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference plan = new Reference(execution.getProcessBusinessKey());
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        execution.setVariable(LeadAllocationModel.WRITER, desk.allocate(plan, answers));
    }
}
