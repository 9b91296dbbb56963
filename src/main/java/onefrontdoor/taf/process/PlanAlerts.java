package onefrontdoor.taf.process;

import java.util.Date;
import java.util.Map;
import onefrontdoor.taf.WatchDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.variable.Variables;
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
                .setVariables(about(late));
        EarlyHelpPlanModel.SHOWN_IN_LIST.forEach(shown -> alert.setVariable(shown, from.getVariable(shown)));
        alert.correlateStartMessage();
    }

    static Map<String, Object> about(WatchDesk.Late late) {
        return Variables.createVariables()
                .putValue(PlanAlertModel.CLOCK, late.clock().name())
                .putValue(PlanAlertModel.LOOK_BY, Date.from(late.lookBy()))
                .putValue(EarlyHelpPlanModel.KEEPERS, late.desk())
                .putValue(EarlyHelpPlanModel.LEAD, late.person());
    }
}
