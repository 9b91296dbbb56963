package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.FamilySupportGuide;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ProposeFamilySupportDelegate implements JavaDelegate {

    private final FamilySupportGuide guide;

    ProposeFamilySupportDelegate(FamilySupportGuide guide) {
        this.guide = guide;
    }

    @Override
    public void execute(DelegateExecution execution) {
        guide.propose(new Reference(execution.getProcessBusinessKey()));
    }
}
