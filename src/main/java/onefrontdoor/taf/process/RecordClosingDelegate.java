package onefrontdoor.taf.process;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.ClosingDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordClosingDelegate implements JavaDelegate {

    private final ClosingDesk desk;

    RecordClosingDelegate(ClosingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference plan = new Reference(execution.getProcessBusinessKey());
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        execution.setVariable(
                TafReviewModel.CLOSING_ANSWER, desk.decide(plan, answers).name());
    }
}
