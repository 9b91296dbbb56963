package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.ThresholdDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ProposeLevelsDelegate implements JavaDelegate {

    private final ThresholdDesk desk;

    ProposeLevelsDelegate(ThresholdDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean adviceOnly = desk.proposeLevels(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(ThresholdDecisionModel.ADVICE_ONLY, adviceOnly);
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_MEETS_THRESHOLD, false);
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION, adviceOnly);
    }
}
