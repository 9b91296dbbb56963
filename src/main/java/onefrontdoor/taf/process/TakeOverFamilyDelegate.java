package onefrontdoor.taf.process;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.taf.LegacyDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeOverFamilyDelegate implements JavaDelegate {

    private final LegacyDesk desk;

    TakeOverFamilyDelegate(LegacyDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<LegacyDesk.GoesOn> plan = desk.take(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable(LegacyFamilyModel.PLAN_GOES_ON, plan.isPresent());
        plan.ifPresent(goesOn -> {
            execution.setProcessBusinessKey(goesOn.plan().value());
            execution.setVariable(PlanWatchModel.PLAN_IS_ACTIVE, goesOn.active());
            execution.setVariable(LegacyFamilyModel.WATCH_FROM, Date.from(goesOn.watchFrom()));
            execution.setVariables(EarlyHelpPlanModel.of(goesOn));
        });
    }
}
