package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.DestinationDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ProposeDestinationsDelegate implements JavaDelegate {

    private final DestinationDesk desk;

    ProposeDestinationsDelegate(DestinationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.proposeDestinations(new Reference(execution.getProcessBusinessKey()));
    }
}
