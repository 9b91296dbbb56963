package onefrontdoor.assessment.process;

import java.util.Date;
import onefrontdoor.assessment.OldDrafts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LookAtDraftDelegate implements JavaDelegate {

    private final OldDrafts drafts;

    LookAtDraftDelegate(OldDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OldDrafts.Next next = drafts.next(UnfinishedReviews.plan(execution));
        execution.setVariable(AssessmentDraftModel.DRAFT_STEP, next.step().name());
        execution.setVariable(AssessmentDraftModel.DRAFT_DATE, Date.from(next.at()));
    }
}
