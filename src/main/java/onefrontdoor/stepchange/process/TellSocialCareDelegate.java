package onefrontdoor.stepchange.process;

import onefrontdoor.stepchange.StepDownOutcomeDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellSocialCareDelegate implements JavaDelegate {

    private final StepDownOutcomeDesk desk;

    TellSocialCareDelegate(StepDownOutcomeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.tell(StepDownRequest.of(execution));
    }
}
