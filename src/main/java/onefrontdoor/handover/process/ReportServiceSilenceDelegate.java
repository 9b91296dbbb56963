package onefrontdoor.handover.process;

import java.util.Date;
import onefrontdoor.handover.ChaseDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReportServiceSilenceDelegate implements JavaDelegate {

    private final ChaseDesk desk;

    ReportServiceSilenceDelegate(ChaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requests.beside(execution, ServiceChaseModel.SILENT)
                .setVariable(ServiceChaseModel.RING_BY, Date.from(desk.silent(Requests.in(execution))))
                .correlateStartMessage();
    }
}
