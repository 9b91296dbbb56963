package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.EndingDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellServicesOfEndingDelegate implements JavaDelegate {

    private final EndingDesk desk;

    TellServicesOfEndingDelegate(EndingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.tellServices(new Reference(execution.getProcessBusinessKey()));
    }
}
