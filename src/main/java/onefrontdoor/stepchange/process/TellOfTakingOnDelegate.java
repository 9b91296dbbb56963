package onefrontdoor.stepchange.process;

import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.StepUpWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellOfTakingOnDelegate implements JavaDelegate {

    private final StepUpWatch desk;

    TellOfTakingOnDelegate(StepUpWatch desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.takenOn(new Reference(execution.getProcessBusinessKey()));
    }
}
