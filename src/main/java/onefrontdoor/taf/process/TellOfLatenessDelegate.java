package onefrontdoor.taf.process;

import onefrontdoor.shared.Reference;
import onefrontdoor.taf.WatchDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellOfLatenessDelegate implements JavaDelegate {

    private final WatchDesk desk;
    private final PlanAlerts alerts;

    TellOfLatenessDelegate(WatchDesk desk, PlanAlerts alerts) {
        this.desk = desk;
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.ring(new Reference(execution.getProcessBusinessKey())).forEach(late -> alerts.start(execution, late));
    }
}
