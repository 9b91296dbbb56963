package onefrontdoor.frontdoor.process;

import java.util.Date;
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
        DecisionForms.Followed followed = forms.decideThreshold(reference, answers);
        ThresholdDesk.Outcome outcome = followed.outcome();
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_MEETS_THRESHOLD, outcome.anyChildMeetsThreshold());
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION, outcome.anyChildNeedsDestination());
        execution.setVariable(ThresholdDecisionModel.ADULT_AT_RISK, followed.adultAtRisk());
        execution.setVariable(ThresholdDecisionModel.HELD_FOR_INFORMATION, followed.isHeld());
        execution.setVariable(ContactTriageModel.PART_OF_OPEN_CASE, followed.partOfOpenCase());
        followed.dueAgain()
                .map(Date::from)
                .ifPresentOrElse(
                        due -> execution.setVariable(ContactTriageModel.DECIDE_BY, due),
                        () -> watch.decided(reference));
    }
}
