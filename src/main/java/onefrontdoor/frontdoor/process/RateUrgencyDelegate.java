package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.RedAlerts;
import onefrontdoor.frontdoor.TriageDesk;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RateUrgencyDelegate implements JavaDelegate {

    private final TriageDesk desk;
    private final RedAlerts alerts;

    RateUrgencyDelegate(TriageDesk desk, RedAlerts alerts) {
        this.desk = desk;
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference reference = new Reference(execution.getProcessBusinessKey());
        TriageDesk.Rating rating = desk.rateUrgency(reference);
        execution.setVariable(ContactTriageModel.URGENCY, rating.urgency().name());
        execution.setVariable(ContactTriageModel.DECIDE_BY, Date.from(rating.decideBy()));
        execution.setVariable(ContactTriageModel.STRAIGHT_TO_MANAGER, desk.goesStraightToManager(reference));
        if (rating.urgency() == Urgency.RED) {
            alerts.raise(reference, rating.decideBy());
        }
    }
}
