package onefrontdoor.stepchange.process;

import onefrontdoor.stepchange.StepDownOutcomeDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindWhatBecameDelegate implements JavaDelegate {

    private final StepDownOutcomeDesk desk;

    FindWhatBecameDelegate(StepDownOutcomeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String stands = desk.look(StepDownRequest.of(execution)).name();
        execution.setVariable(StepDownModel.STANDS, stands);
    }
}
