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
    private final CamundaRedWatch watch;

    RecordThresholdDelegate(DecisionForms forms, CamundaRedWatch watch) {
        this.forms = forms;
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        Reference reference = new Reference(execution.getProcessBusinessKey());
        ThresholdDesk.Outcome outcome = forms.decideThreshold(reference, answers);
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_MEETS_THRESHOLD, outcome.anyChildMeetsThreshold());
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION, outcome.anyChildNeedsDestination());
        watch.decided(reference);
    }
}
