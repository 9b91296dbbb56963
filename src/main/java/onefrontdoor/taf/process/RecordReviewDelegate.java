package onefrontdoor.taf.process;

import java.util.Date;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.ClosingDesk;
import onefrontdoor.taf.MeetingDesk;
import onefrontdoor.taf.ReviewDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReviewDelegate implements JavaDelegate {

    private final MeetingDesk desk;
    private final ClosingDesk closing;

    RecordReviewDelegate(MeetingDesk desk, ClosingDesk closing) {
        this.desk = desk;
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference plan = new Reference(execution.getProcessBusinessKey());
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        ReviewDecision decision = desk.record(plan, answers);
        execution.setVariable(TafReviewModel.REVIEW_DECISION, decision.name());
        execution.setVariable(TafReviewModel.CLOSING_BY, Date.from(closing.decideBy()));
    }
}
