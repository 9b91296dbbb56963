package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.DecisionForms;
import onefrontdoor.frontdoor.ThresholdDesk;
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
        ThresholdDesk.Outcome outcome =
                forms.decideThreshold(new Reference(execution.getProcessBusinessKey()), answers);
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_MEETS_THRESHOLD, outcome.anyChildMeetsThreshold());
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION, outcome.anyChildNeedsDestination());
    }
}
