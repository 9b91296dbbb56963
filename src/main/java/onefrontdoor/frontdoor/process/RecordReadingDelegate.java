package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.InformationDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReadingDelegate implements JavaDelegate {

    private final InformationDesk desk;

    RecordReadingDelegate(InformationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        boolean again = desk.read(new Reference(execution.getProcessBusinessKey()), answers);
        execution.setVariable(InformationAddedModel.DECIDE_AGAIN, again);
    }
}
