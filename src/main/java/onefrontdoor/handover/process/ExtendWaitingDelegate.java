package onefrontdoor.handover.process;

import java.util.Date;
import onefrontdoor.handover.QuestionDesk;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExtendWaitingDelegate implements JavaDelegate {

    private final QuestionDesk desk;

    ExtendWaitingDelegate(QuestionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date reminder = (Date) execution.getVariable(ServiceHandoverModel.REMIND_AT);
        execution.setVariable(ServiceHandoverModel.REMIND_AT, Date.from(desk.later(reminder.toInstant())));
        execution.setVariable(ServiceHandoverModel.RING_AT, Date.from(desk.ringAt(Requests.in(execution))));
        ManagementService clocks = execution.getProcessEngineServices().getManagementService();
        clocks.createJobQuery().processInstanceId(execution.getProcessInstanceId()).timers().list().stream()
                .map(timer -> timer.getId())
                .forEach(timer -> clocks.recalculateJobDuedate(timer, false));
    }
}
