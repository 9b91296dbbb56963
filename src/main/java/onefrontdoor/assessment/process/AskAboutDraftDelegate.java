package onefrontdoor.assessment.process;

import onefrontdoor.assessment.OldDrafts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskAboutDraftDelegate implements JavaDelegate {

    private final OldDrafts drafts;

    AskAboutDraftDelegate(OldDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UnfinishedReviews.start(execution, drafts.ask(UnfinishedReviews.plan(execution)));
    }
}
