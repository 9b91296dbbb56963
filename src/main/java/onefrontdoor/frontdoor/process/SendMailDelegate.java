package onefrontdoor.frontdoor.process;

import java.util.UUID;
import onefrontdoor.frontdoor.MailRoom;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendMailDelegate implements JavaDelegate {

    private final MailRoom room;

    SendMailDelegate(MailRoom room) {
        this.room = room;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID message = UUID.fromString((String) execution.getVariable(CorrespondenceModel.SUBJECT));
        Reference contact = new Reference(execution.getProcessBusinessKey());
        execution.setVariable(CorrespondenceModel.MAIL_SENT, room.send(contact, message));
    }
}
