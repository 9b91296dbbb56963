package onefrontdoor.taf.process;

import java.util.Date;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.CheckDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindWhoChecksDelegate implements JavaDelegate {

    private final CheckDesk desk;

    FindWhoChecksDelegate(CheckDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CheckDesk.Asked asked = desk.whoAsks(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(EarlyHelpPlanModel.KEEPERS, asked.desk());
        execution.setVariable(EarlyHelpPlanModel.LEAD, asked.person());
        execution.setVariable(PostClosureCheckModel.CHECK_BY, Date.from(asked.due()));
    }
}
