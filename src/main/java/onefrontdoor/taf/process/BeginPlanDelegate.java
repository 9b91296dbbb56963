package onefrontdoor.taf.process;

import java.util.Date;
import java.util.Optional;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.BeginningDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BeginPlanDelegate implements JavaDelegate {

    private final BeginningDesk desk;

    BeginPlanDelegate(BeginningDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference contact = new Reference(execution.getProcessBusinessKey());
        Optional<BeginningDesk.Begun> begun = desk.begin(contact);
        execution.setVariable(EarlyHelpPlanModel.PLAN_BEGINS, begun.isPresent());
        begun.ifPresent(plan -> {
            execution.setProcessBusinessKey(plan.plan().value());
            execution.setVariable(EarlyHelpPlanModel.PLAN_REFERENCE, plan.plan().value());
            execution.setVariable(EarlyHelpPlanModel.CONTACT_REFERENCE, contact.value());
            execution.setVariable(EarlyHelpPlanModel.KEEPERS, plan.desk());
            execution.setVariable(EarlyHelpPlanModel.ALLOCATE_BY, Date.from(plan.allocateBy()));
        });
    }
}
