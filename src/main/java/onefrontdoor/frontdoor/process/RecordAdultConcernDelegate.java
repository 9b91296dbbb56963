package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.AdultDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAdultConcernDelegate implements JavaDelegate {

    private final AdultDesk desk;

    RecordAdultConcernDelegate(AdultDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.passedOn(
                new Reference(execution.getProcessBusinessKey()),
                answers.text("note", "To whom did you pass the concern on, and what did they say?"),
                answers.by());
    }
}
