package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.ListEntry;
import onefrontdoor.frontdoor.TriageProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the triage of a contact in the transaction that records it. */
@Component
class CamundaTriageProcess implements TriageProcess {

    private final RuntimeService runtime;
    private final WorkList list;

    CamundaTriageProcess(@Lazy RuntimeService runtime, WorkList list) {
        this.runtime = runtime;
        this.list = list;
    }

    @Override
    public void contactReceived(ListEntry contact) {
        runtime.startProcessInstanceByKey(
                ContactTriageModel.KEY, contact.reference().value(), list.card(contact));
    }
}
