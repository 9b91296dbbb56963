package onefrontdoor.stepchange.process;

import onefrontdoor.stepchange.StepDownOutcomeDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseSocialCareDelegate implements JavaDelegate {

    private final StepDownOutcomeDesk desk;

    CloseSocialCareDelegate(StepDownOutcomeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.close(StepDownRequest.of(execution));
    }
}
