package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.DecisionForms;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordThresholdDelegate implements JavaDelegate {

    private final DecisionForms forms;

    RecordThresholdDelegate(DecisionForms forms) {
        this.forms = forms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        DecisionForms.Followed followed =
                forms.decideThreshold(new Reference(execution.getProcessBusinessKey()), answers);
        execution.setVariable(
                ThresholdDecisionModel.ANY_CHILD_MEETS_THRESHOLD,
                followed.outcome().anyChildMeetsThreshold());
        execution.setVariable(
                ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION,
                followed.outcome().anyChildNeedsDestination());
        execution.setVariable(ThresholdDecisionModel.ADULT_AT_RISK, followed.adultAtRisk());
        execution.setVariable(
                ThresholdDecisionModel.HELD_FOR_INFORMATION, followed.dueAgain().isPresent());
        followed.dueAgain().map(Date::from).ifPresent(due -> execution.setVariable(ContactTriageModel.DECIDE_BY, due));
    }
}
