package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.Deciders;
import onefrontdoor.frontdoor.ThresholdDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ProposeLevelsDelegate implements JavaDelegate {

    private final ThresholdDesk desk;
    private final Deciders deciders;

    ProposeLevelsDelegate(ThresholdDesk desk, Deciders deciders) {
        this.desk = desk;
        this.deciders = deciders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference reference = new Reference(execution.getProcessBusinessKey());
        boolean adviceOnly = desk.proposeLevels(reference);
        execution.setVariable(ThresholdDecisionModel.DECIDERS, String.join(",", deciders.of(reference)));
        execution.setVariable(ThresholdDecisionModel.ADVICE_ONLY, adviceOnly);
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_MEETS_THRESHOLD, false);
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION, adviceOnly);
        execution.setVariable(ContactTriageModel.PART_OF_OPEN_CASE, false);
    }
}
