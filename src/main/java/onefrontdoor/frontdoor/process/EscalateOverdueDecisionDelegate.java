package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.OutcomeDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateOverdueDecisionDelegate implements JavaDelegate {

    private final OutcomeDesk desk;
    private final FollowUps followUps;

    EscalateOverdueDecisionDelegate(OutcomeDesk desk, FollowUps followUps) {
        this.desk = desk;
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference reference = new Reference(execution.getProcessBusinessKey());
        Date reviewBy = Date.from(desk.decisionLate(reference, OverdueSteps.of(execution)));
        followUps.start(OverdueReviewModel.MESSAGE, execution, OverdueReviewModel.REVIEW_BY, reviewBy);
    }
}
