package onefrontdoor.stepchange.process;

import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.StepUpWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ResumePlanDelegate implements JavaDelegate {

    private final StepUpWatch desk;

    ResumePlanDelegate(StepUpWatch desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.resume(new Reference(execution.getProcessBusinessKey()));
    }
}
