package onefrontdoor.handover.process;

import java.util.Date;
import onefrontdoor.handover.SocialCareDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

@Component
class EscalateSocialCareSilenceDelegate implements JavaDelegate {

    private final SocialCareDesk desk;

    EscalateSocialCareSilenceDelegate(SocialCareDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Date reviewBy = Date.from(desk.silent(new Reference(reference)));
        MessageCorrelationBuilder review = execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(SocialCareHandoverModel.OVERDUE)
                .processInstanceBusinessKey(reference)
                .setVariable(SocialCareHandoverModel.REVIEW_BY, reviewBy);
        SocialCareHandoverModel.SHOWN_IN_LIST.forEach(shown -> review.setVariable(shown, execution.getVariable(shown)));
        review.correlateStartMessage();
    }
}
