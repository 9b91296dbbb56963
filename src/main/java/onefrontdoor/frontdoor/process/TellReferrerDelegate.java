package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.OutcomeDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellReferrerDelegate implements JavaDelegate {

    private final OutcomeDesk desk;

    TellReferrerDelegate(OutcomeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.tellReferrer(new Reference(execution.getProcessBusinessKey()));
    }
}
