package onefrontdoor.stepchange.process;

import java.util.Date;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.StepUpWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LookAtOutcomeDelegate implements JavaDelegate {

    private final StepUpWatch desk;

    LookAtOutcomeDelegate(StepUpWatch desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference plan = new Reference(execution.getProcessBusinessKey());
        execution.setVariable(StepUpModel.OUTCOME, desk.look(plan).name());
        execution.setVariable(StepUpModel.LOOK_AGAIN_AT, Date.from(desk.lookAgainAt()));
    }
}
