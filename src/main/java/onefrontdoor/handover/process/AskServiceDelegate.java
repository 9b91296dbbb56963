package onefrontdoor.handover.process;

import java.util.Date;
import java.util.Optional;
import onefrontdoor.handover.RequestDesk;
import onefrontdoor.handover.RequestDesk.Patience;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskServiceDelegate implements JavaDelegate {

    private final RequestDesk desk;

    AskServiceDelegate(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Patience> patience = desk.send(Requests.in(execution));
        execution.setVariable(ServiceHandoverModel.SERVICE_ASKED, patience.isPresent());
        patience.ifPresent(until -> {
            execution.setVariable(ServiceHandoverModel.REMIND_AT, Date.from(until.remindAt()));
            execution.setVariable(ServiceHandoverModel.RING_AT, Date.from(until.ringAt()));
        });
        if (patience.isEmpty()) {
            Requests.ended(desk, execution);
        }
    }
}
