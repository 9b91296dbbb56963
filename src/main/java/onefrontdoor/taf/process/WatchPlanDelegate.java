package onefrontdoor.taf.process;

import onefrontdoor.shared.Reference;
import onefrontdoor.taf.LegacyDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WatchPlanDelegate implements JavaDelegate {

    private final LegacyDesk desk;

    WatchPlanDelegate(LegacyDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.watch(new Reference(execution.getProcessBusinessKey()));
    }
}
