package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.TriageProcess;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the triage of a contact in the transaction that records it. */
@Component
class CamundaTriageProcess implements TriageProcess {

    private final RuntimeService runtime;

    CamundaTriageProcess(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void contactReceived(Reference reference, ContactSource source, String childrenAges) {
        runtime.startProcessInstanceByKey(
                ContactTriageModel.KEY,
                reference.value(),
                Variables.putValue(ContactTriageModel.REFERENCE, reference.value())
                        .putValue(ContactTriageModel.SOURCE, source.name())
                        .putValue(ContactTriageModel.CHILDREN_AGES, childrenAges));
    }
}
