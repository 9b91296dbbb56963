package onefrontdoor.frontdoor.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import onefrontdoor.frontdoor.FamilySupportDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRequestTakenBackDelegate implements JavaDelegate {

    private final FamilySupportDesk desk;

    RecordRequestTakenBackDelegate(FamilySupportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> again = desk.takenBack(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION, again.isPresent());
        again.map(Date::from).ifPresent(due -> execution.setVariable(ContactTriageModel.DECIDE_BY, due));
    }
}
