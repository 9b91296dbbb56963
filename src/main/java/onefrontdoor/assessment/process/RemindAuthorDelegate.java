package onefrontdoor.assessment.process;

import onefrontdoor.assessment.QualityDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindAuthorDelegate implements JavaDelegate {

    private final QualityDesk desk;

    RemindAuthorDelegate(QualityDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.remind(UnfinishedReviews.plan(execution));
    }
}
