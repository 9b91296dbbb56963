package onefrontdoor.taf.process;

import onefrontdoor.shared.Reference;
import onefrontdoor.taf.InvitationDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellWhomToInviteDelegate implements JavaDelegate {

    private final InvitationDesk desk;
    private final PlanAlerts alerts;

    TellWhomToInviteDelegate(InvitationDesk desk, PlanAlerts alerts) {
        this.desk = desk;
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.forLead(new Reference(execution.getProcessBusinessKey())).ifPresent(told -> alerts.start(execution, told));
    }
}
