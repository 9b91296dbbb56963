package onefrontdoor.handover.process;

import java.util.Date;
import java.util.UUID;
import onefrontdoor.handover.ChaseDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

@Component
class ReportServiceSilenceDelegate implements JavaDelegate {

    private final ChaseDesk desk;

    ReportServiceSilenceDelegate(ChaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID request = Requests.in(execution);
        MessageCorrelationBuilder chase = execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(ServiceChaseModel.SILENT)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariable(ServiceHandoverModel.SUBJECT, request.toString())
                .setVariable(ServiceChaseModel.RING_BY, Date.from(desk.silent(request)));
        ServiceHandoverModel.SHOWN_IN_LIST.forEach(shown -> chase.setVariable(shown, execution.getVariable(shown)));
        chase.correlateStartMessage();
    }
}
