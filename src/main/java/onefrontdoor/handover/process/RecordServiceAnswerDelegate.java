package onefrontdoor.handover.process;

import onefrontdoor.handover.RequestDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordServiceAnswerDelegate implements JavaDelegate {

    private final RequestDesk desk;

    RecordServiceAnswerDelegate(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requests.ended(desk, execution);
    }
}
