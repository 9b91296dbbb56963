package onefrontdoor.taf.process;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.WatchDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordLookDelegate implements JavaDelegate {

    private final WatchDesk desk;

    RecordLookDelegate(WatchDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.looked(new Reference(execution.getProcessBusinessKey()), answers);
    }
}
