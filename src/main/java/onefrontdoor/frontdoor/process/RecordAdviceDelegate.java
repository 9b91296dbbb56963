package onefrontdoor.frontdoor.process;

import java.util.UUID;
import onefrontdoor.frontdoor.AdviceDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAdviceDelegate implements JavaDelegate {

    private final AdviceDesk desk;

    RecordAdviceDelegate(AdviceDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.answer(
                new Reference(execution.getProcessBusinessKey()),
                UUID.fromString((String) execution.getVariable(OpenedTask.SUBJECT)),
                answers.text("note", "What do you advise?"),
                answers.by());
    }
}
