package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.BasicsDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordBasicInformationDelegate implements JavaDelegate {

    private final BasicsDesk desk;

    RecordBasicInformationDelegate(BasicsDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        String ages = desk.gathered(new Reference(execution.getProcessBusinessKey()), answers);
        execution.setVariable(ContactTriageModel.CHILDREN_AGES, ages);
    }
}
