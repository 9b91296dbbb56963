package onefrontdoor.taf.process;

import java.util.Date;
import onefrontdoor.taf.WatchDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts what is late before whoever is told, with what the work list shows. */
@Component
class PlanAlerts {

    private final RuntimeService runtime;

    PlanAlerts(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(DelegateExecution from, WatchDesk.Late late) {
        MessageCorrelationBuilder alert = runtime.createMessageCorrelation(PlanAlertModel.LATE)
                .processInstanceBusinessKey(from.getProcessBusinessKey())
                .setVariable(PlanAlertModel.CLOCK, late.clock().name())
                .setVariable(PlanAlertModel.LOOK_BY, Date.from(late.lookBy()))
                .setVariable(EarlyHelpPlanModel.KEEPERS, late.desk())
                .setVariable(EarlyHelpPlanModel.LEAD, late.person());
        EarlyHelpPlanModel.SHOWN_IN_LIST.forEach(shown -> alert.setVariable(shown, from.getVariable(shown)));
        alert.correlateStartMessage();
    }
}
