package onefrontdoor.handover.process;

import java.util.List;
import java.util.UUID;
import onefrontdoor.handover.SocialCareTimesProcess;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the watch over a child's times once there is something to watch, and wakes it with every news. */
@Component
class CamundaSocialCareTimes implements SocialCareTimesProcess {

    private final RuntimeService runtime;

    CamundaSocialCareTimes(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void timesChanged(Reference contact, UUID request, boolean anyToWatch) {
        boolean woken = !runtime.createMessageCorrelation(SocialCareTimesModel.NEWS)
                .processInstanceBusinessKey(contact.value())
                .processInstanceVariableEquals(SocialCareTimesModel.REQUEST, request.toString())
                .correlateAllWithResult()
                .isEmpty();
        if (!woken && anyToWatch) {
            begin(contact, request);
        }
    }

    private void begin(Reference contact, UUID request) {
        MessageCorrelationBuilder start = runtime.createMessageCorrelation(SocialCareTimesModel.BEGUN)
                .processInstanceBusinessKey(contact.value())
                .setVariable(SocialCareHandoverModel.SHOWN_IN_LIST.get(0), contact.value())
                .setVariable(SocialCareTimesModel.REQUEST, request.toString());
        beside(contact).stream()
                .findFirst()
                .ifPresent(handover -> SocialCareHandoverModel.SHOWN_IN_LIST.forEach(
                        shown -> start.setVariable(shown, runtime.getVariable(handover.getId(), shown))));
        start.correlateStartMessage();
    }

    /** What the work list shows of the contact is on the hand-over that still waits, or on an earlier watch. */
    private List<ProcessInstance> beside(Reference contact) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(contact.value())
                .list();
    }
}
