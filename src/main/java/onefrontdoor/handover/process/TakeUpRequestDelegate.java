package onefrontdoor.handover.process;

import java.util.Optional;
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

    /** A request that comes with the process is the one it looks after. */
    @Override
    public void execute(DelegateExecution execution) {
        if (Requests.takenUp(execution).isPresent()) {
            return;
        }
        int number = (Integer) execution.getVariable(ServiceHandoverModel.LOOP_COUNTER);
        Optional<UUID> request = desk.takeUp(new Reference(execution.getProcessBusinessKey()), number);
        execution.setVariable(
                ServiceHandoverModel.SUBJECT, request.map(UUID::toString).orElse(null));
    }
}
