package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.BasicsDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordChaseDelegate implements JavaDelegate {

    private final BasicsDesk desk;

    RecordChaseDelegate(BasicsDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.chased(new Reference(execution.getProcessBusinessKey()), answers);
    }
}
