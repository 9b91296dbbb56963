package onefrontdoor.taf.process;

import onefrontdoor.shared.Reference;
import onefrontdoor.taf.InvitationDesk;
import onefrontdoor.taf.InvitationRoom;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WriteInvitationsDelegate implements JavaDelegate {

    private final InvitationDesk desk;
    private final InvitationRoom room;

    WriteInvitationsDelegate(InvitationDesk desk, InvitationRoom room) {
        this.desk = desk;
        this.room = room;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference plan = new Reference(execution.getProcessBusinessKey());
        desk.write(plan);
        execution.setVariable(TafInvitationModel.ANY_INVITATION_WAITS, room.anyWaits(plan));
    }
}
