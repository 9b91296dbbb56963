package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.TriageDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AcknowledgeContactDelegate implements JavaDelegate {

    private final TriageDesk desk;

    AcknowledgeContactDelegate(TriageDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.acknowledge(new Reference(execution.getProcessBusinessKey()));
    }
}
