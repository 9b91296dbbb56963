package onefrontdoor.handover.process;

import onefrontdoor.handover.ChaseDesk;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordServiceChaseDelegate implements JavaDelegate {

    private final ChaseDesk desk;

    RecordServiceChaseDelegate(ChaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.heard(Requests.in(execution), answers);
    }
}
