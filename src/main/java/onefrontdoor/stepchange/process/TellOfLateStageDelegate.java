package onefrontdoor.stepchange.process;

import java.util.Date;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.StageDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class TellOfLateStageDelegate implements JavaDelegate {

    private final StageDesk desk;
    private final RuntimeService runtime;

    TellOfLateStageDelegate(StageDesk desk, @Lazy RuntimeService runtime) {
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String contact = execution.getProcessBusinessKey();
        MessageCorrelationBuilder review = runtime.createMessageCorrelation(ThresholdDisagreementModel.OVERDUE)
                .processInstanceBusinessKey(contact)
                .setVariable(ThresholdDisagreementModel.REVIEW_BY, Date.from(desk.late(new Reference(contact))));
        ThresholdDisagreementModel.SHOWN_IN_LIST.forEach(
                shown -> review.setVariable(shown, execution.getVariable(shown)));
        review.correlateStartMessage();
    }
}
