package onefrontdoor.handover.process;

import java.util.UUID;
import onefrontdoor.handover.RequestDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeUpRequestDelegate implements JavaDelegate {

    private final RequestDesk desk;

    TakeUpRequestDelegate(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int number = (Integer) execution.getVariable(ServiceHandoverModel.LOOP_COUNTER);
        UUID request = desk.takeUp(new Reference(execution.getProcessBusinessKey()), number);
        execution.setVariable(ServiceHandoverModel.SUBJECT, request.toString());
    }
}
