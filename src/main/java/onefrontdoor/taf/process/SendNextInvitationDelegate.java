package onefrontdoor.taf.process;

import onefrontdoor.shared.Reference;
import onefrontdoor.taf.InvitationRoom;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendNextInvitationDelegate implements JavaDelegate {

    private final InvitationRoom room;

    SendNextInvitationDelegate(InvitationRoom room) {
        this.room = room;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference plan = new Reference(execution.getProcessBusinessKey());
        room.sendNext(plan);
        execution.setVariable(TafInvitationModel.ANY_INVITATION_WAITS, room.anyWaits(plan));
    }
}
