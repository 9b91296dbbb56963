package onefrontdoor.assessment.process;

import onefrontdoor.assessment.OldDrafts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DeleteDraftDelegate implements JavaDelegate {

    private final OldDrafts drafts;

    DeleteDraftDelegate(OldDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.delete(UnfinishedReviews.plan(execution));
    }
}
