package onefrontdoor.assessment.process;

import java.util.Date;
import onefrontdoor.assessment.Assessments;
import onefrontdoor.assessment.PlanNews;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BeginAssessmentDelegate implements JavaDelegate {

    private final Assessments assessments;
    private final PlanNews news;

    BeginAssessmentDelegate(Assessments assessments, PlanNews news) {
        this.assessments = assessments;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference plan = new Reference((String) execution.getVariable(EarlyHelpAssessmentModel.PLAN_REFERENCE));
        Reference contact = new Reference((String) execution.getVariable(EarlyHelpAssessmentModel.CONTACT_REFERENCE));
        String lead = (String) execution.getVariable(EarlyHelpAssessmentModel.WRITER);
        String keepers = (String) execution.getVariable(EarlyHelpAssessmentModel.KEEPERS);
        Assessments.Dates dates = assessments.begin(plan, contact, lead);
        execution.setVariable(EarlyHelpAssessmentModel.WRITERS, news.desk(lead, keepers));
        execution.setVariable(EarlyHelpAssessmentModel.REFERENCE, plan.value());
        execution.setVariable(EarlyHelpAssessmentModel.DUE_BY, Date.from(dates.dueBy()));
        execution.setVariable(EarlyHelpAssessmentModel.REMIND_AT, Date.from(dates.remindAt()));
    }
}
