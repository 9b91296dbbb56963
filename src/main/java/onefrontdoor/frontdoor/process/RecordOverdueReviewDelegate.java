package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.OutcomeDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordOverdueReviewDelegate implements JavaDelegate {

    private final OutcomeDesk desk;

    RecordOverdueReviewDelegate(OutcomeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.reviewed(
                new Reference(execution.getProcessBusinessKey()),
                answers.text("note", "What did you do about the late decision?"),
                answers.by());
    }
}
