package onefrontdoor.assessment.process;

import java.util.Date;
import onefrontdoor.assessment.Assessments;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BeginAssessmentDelegate implements JavaDelegate {

    private final Assessments assessments;

    BeginAssessmentDelegate(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference plan = new Reference((String) execution.getVariable(EarlyHelpAssessmentModel.PLAN_REFERENCE));
        Reference contact = new Reference((String) execution.getVariable(EarlyHelpAssessmentModel.CONTACT_REFERENCE));
        Actor lead = new Actor((String) execution.getVariable(EarlyHelpAssessmentModel.LEAD));
        Assessments.Dates dates = assessments.begin(plan, contact, lead);
        execution.setVariable(EarlyHelpAssessmentModel.REFERENCE, plan.value());
        execution.setVariable(EarlyHelpAssessmentModel.DUE_BY, Date.from(dates.dueBy()));
        execution.setVariable(EarlyHelpAssessmentModel.REMIND_AT, Date.from(dates.remindAt()));
    }
}
