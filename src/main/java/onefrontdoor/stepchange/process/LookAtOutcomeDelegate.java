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
        StepUpWatch.Seen seen = desk.look(plan);
        boolean takes = seen.takes() || Boolean.TRUE.equals(execution.getVariable(StepUpModel.ANY_CHILD_TAKEN));
        execution.setVariable(StepUpModel.ANY_CHILD_TAKEN, takes);
        execution.setVariable(StepUpModel.OUTCOME, seen.waits() ? "WAITING" : takes ? "ACCEPTED" : "REFUSED");
        execution.setVariable(StepUpModel.LOOK_AGAIN_AT, Date.from(desk.lookAgainAt()));
    }
}
