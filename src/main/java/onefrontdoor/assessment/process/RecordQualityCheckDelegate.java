package onefrontdoor.assessment.process;

import java.util.Date;
import onefrontdoor.assessment.QualityDesk;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordQualityCheckDelegate implements JavaDelegate {

    private final QualityDesk desk;

    RecordQualityCheckDelegate(QualityDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        QualityDesk.Checked checked = desk.check(UnfinishedReviews.plan(execution), answers);
        execution.setVariable(
                EarlyHelpAssessmentModel.ASSESSMENT_QUALITY, checked.quality().name());
        execution.setVariable(EarlyHelpAssessmentModel.DUE_BY, Date.from(checked.mendBy()));
        execution.setVariable(EarlyHelpAssessmentModel.REMIND_AT, Date.from(checked.mendBy()));
    }
}
