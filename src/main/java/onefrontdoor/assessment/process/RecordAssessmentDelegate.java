package onefrontdoor.assessment.process;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.assessment.QualityDesk;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAssessmentDelegate implements JavaDelegate {

    private final QualityDesk desk;

    RecordAssessmentDelegate(QualityDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        Instant checkBy = desk.submit(UnfinishedReviews.plan(execution), answers.by());
        execution.setVariable(EarlyHelpAssessmentModel.CHECK_BY, Date.from(checkBy));
    }
}
