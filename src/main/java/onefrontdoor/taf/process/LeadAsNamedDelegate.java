package onefrontdoor.taf.process;

import java.util.Optional;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.NamedLeadDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LeadAsNamedDelegate implements JavaDelegate {

    private final NamedLeadDesk desk;

    LeadAsNamedDelegate(NamedLeadDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<NamedLeadDesk.Leading> leading = desk.begin(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(LeadAllocationModel.LEADS_AS_NAMED, leading.isPresent());
        leading.ifPresent(lead -> execution.setVariable(LeadAllocationModel.WRITER, lead.login()));
    }
}
