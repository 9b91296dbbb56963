package onefrontdoor.assessment.process;

import onefrontdoor.assessment.OldDrafts;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordUnfinishedReviewDelegate implements JavaDelegate {

    private final OldDrafts drafts;

    RecordUnfinishedReviewDelegate(OldDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        drafts.review(UnfinishedReviews.plan(execution), answers);
    }
}
