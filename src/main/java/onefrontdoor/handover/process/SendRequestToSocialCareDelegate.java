package onefrontdoor.handover.process;

import java.util.Date;
import onefrontdoor.handover.SocialCareDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendRequestToSocialCareDelegate implements JavaDelegate {

    private final SocialCareDesk desk;

    SendRequestToSocialCareDelegate(SocialCareDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SocialCareDesk.Sending sending = desk.send(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(SocialCareHandoverModel.REQUEST_SENT, sending.sent());
        execution.setVariable(SocialCareHandoverModel.EVERY_CHILD_ANSWERED, sending.answered());
        execution.setVariable(SocialCareHandoverModel.ANSWER_BY, Date.from(sending.answerBy()));
        execution.setVariable(SocialCareHandoverModel.REACH_BY, Date.from(sending.reachBy()));
    }
}
