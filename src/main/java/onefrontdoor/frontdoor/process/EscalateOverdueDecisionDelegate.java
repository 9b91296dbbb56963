package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.OutcomeDesk;
import onefrontdoor.frontdoor.OutcomeDesk.Step;
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
        Date reviewBy =
                Date.from(desk.decisionLate(new Reference(execution.getProcessBusinessKey()), stepOf(execution)));
        followUps.start(OverdueReviewModel.MESSAGE, execution, OverdueReviewModel.REVIEW_BY, reviewBy);
    }

    private static Step stepOf(DelegateExecution execution) {
        String process = execution.getProcessDefinitionId();
        if (process.startsWith(InformationAddedModel.KEY)) {
            return Step.READING;
        }
        if (process.startsWith(InformationSharingModel.KEY)) {
            return Step.SHARING;
        }
        if (process.startsWith(AgreementWithdrawnModel.KEY)) {
            return Step.RISK;
        }
        return process.startsWith(DestinationDecisionModel.KEY) ? Step.DESTINATION : Step.THRESHOLD;
    }
}
