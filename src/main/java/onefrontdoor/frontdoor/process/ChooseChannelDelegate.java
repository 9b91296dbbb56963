package onefrontdoor.frontdoor.process;

import java.util.UUID;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ChooseChannelDelegate implements JavaDelegate {

    private final Correspondence correspondence;

    ChooseChannelDelegate(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID message = UUID.fromString((String) execution.getVariable(CorrespondenceModel.SUBJECT));
        Reference contact = new Reference(execution.getProcessBusinessKey());
        execution.setVariable(
                CorrespondenceModel.CHANNEL,
                correspondence.chooseChannel(contact, message).name());
    }
}
