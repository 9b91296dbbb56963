package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.TriageDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RateUrgencyDelegate implements JavaDelegate {

    private final TriageDesk desk;

    RateUrgencyDelegate(TriageDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TriageDesk.Rating rating = desk.rateUrgency(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(ContactTriageModel.URGENCY, rating.urgency().name());
        execution.setVariable(ContactTriageModel.DECIDE_BY, Date.from(rating.decideBy()));
    }
}
