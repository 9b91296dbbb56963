package onefrontdoor.taf.process;

import java.util.Date;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.MeetingDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindReviewDelegate implements JavaDelegate {

    private final MeetingDesk desk;

    FindReviewDelegate(MeetingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MeetingDesk.Next next = desk.next(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(TafReviewModel.REVIEW_OPENS_AT, Date.from(next.opensAt()));
        execution.setVariable(TafReviewModel.REVIEW_BY, Date.from(next.due()));
        execution.setVariable(EarlyHelpPlanModel.LEAD, next.person());
    }
}
