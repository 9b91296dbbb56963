package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.RiskDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReconsideredRiskDelegate implements JavaDelegate {

    private final RiskDesk desk;

    RecordReconsideredRiskDelegate(RiskDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        boolean again = desk.reconsidered(new Reference(execution.getProcessBusinessKey()), answers);
        execution.setVariable(InformationAddedModel.DECIDE_AGAIN, again);
    }
}
