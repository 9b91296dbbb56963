package onefrontdoor.taf.process;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.CheckDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCheckDelegate implements JavaDelegate {

    private final CheckDesk desk;

    RecordCheckDelegate(CheckDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.record(new Reference(execution.getProcessBusinessKey()), answers);
    }
}
