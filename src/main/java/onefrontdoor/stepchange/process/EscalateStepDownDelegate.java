package onefrontdoor.stepchange.process;

import java.util.Date;
import java.util.List;
import onefrontdoor.stepchange.StepDownTriageDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EscalateStepDownDelegate implements JavaDelegate {

    private static final List<String> SHOWN =
            List.of(StepDownModel.REFERENCE, StepDownModel.SOURCE, StepDownModel.CHILDREN_AGES, StepDownModel.URGENCY);

    private final StepDownTriageDesk desk;
    private final RuntimeService runtime;

    EscalateStepDownDelegate(StepDownTriageDesk desk, @Lazy RuntimeService runtime) {
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MessageCorrelationBuilder review = runtime.createMessageCorrelation(StepDownModel.OVERDUE)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariable(StepDownModel.REVIEW_BY, Date.from(desk.late(StepDownRequest.of(execution))));
        SHOWN.forEach(shown -> review.setVariable(shown, execution.getVariable(shown)));
        review.correlateStartMessage();
    }
}
