package onefrontdoor.assessment.process;

import onefrontdoor.assessment.QualityDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateOverdueAssessmentDelegate implements JavaDelegate {

    private final QualityDesk desk;

    EscalateOverdueAssessmentDelegate(QualityDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.overdue(UnfinishedReviews.plan(execution))
                .ifPresent(reviewBy -> UnfinishedReviews.start(execution, reviewBy));
    }
}
