package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.RedAlerts;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CallDutyDeskDelegate implements JavaDelegate {

    private final RedAlerts alerts;

    CallDutyDeskDelegate(RedAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference reference = new Reference(execution.getProcessBusinessKey());
        execution.setVariable(RedContactModel.LOOK_AGAIN_AT, Date.from(alerts.look(reference)));
    }
}
