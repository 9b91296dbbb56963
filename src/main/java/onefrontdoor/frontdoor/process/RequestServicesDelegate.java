package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.ServiceDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RequestServicesDelegate implements JavaDelegate {

    private final ServiceDesk desk;

    RequestServicesDelegate(ServiceDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int asked = desk.request(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(PlacementModel.SERVICES_ASKED, asked);
    }
}
