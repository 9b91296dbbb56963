package onefrontdoor.stepchange.process;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.stepchange.StepDownTriageDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordStepDownDelegate implements JavaDelegate {

    private final StepDownTriageDesk desk;

    RecordStepDownDelegate(StepDownTriageDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        execution.setVariable(StepDownModel.ACCEPTED, desk.decide(StepDownRequest.of(execution), answers));
    }
}
