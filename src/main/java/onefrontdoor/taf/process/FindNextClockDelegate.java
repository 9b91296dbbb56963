package onefrontdoor.taf.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.WatchDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindNextClockDelegate implements JavaDelegate {

    private final WatchDesk desk;

    FindNextClockDelegate(WatchDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> next = desk.next(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(PlanWatchModel.PLAN_IS_ACTIVE, next.isPresent());
        execution.setVariable(PlanWatchModel.NEXT_CLOCK_AT, next.map(Date::from).orElse(null));
    }
}
