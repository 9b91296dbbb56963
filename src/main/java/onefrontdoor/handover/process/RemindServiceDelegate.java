package onefrontdoor.handover.process;

import onefrontdoor.handover.RequestDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindServiceDelegate implements JavaDelegate {

    private final RequestDesk desk;

    RemindServiceDelegate(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.remind(Requests.in(execution));
    }
}
