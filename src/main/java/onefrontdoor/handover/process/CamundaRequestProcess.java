package onefrontdoor.handover.process;

import onefrontdoor.handover.RequestProcess;
import onefrontdoor.handover.ServiceRequest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Passes the answer of a service to whatever waits for it, in the transaction in which the answer is kept. */
@Component
class CamundaRequestProcess implements RequestProcess {

    private final RuntimeService runtime;
    private final AsItself itself;

    CamundaRequestProcess(@Lazy RuntimeService runtime, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.itself = new AsItself(identities);
    }

    /** Nothing may wait for it yet: what happened is on the record, and the process looks there first. */
    @Override
    public void ended(ServiceRequest request) {
        itself.run(() -> runtime.createMessageCorrelation(ServiceHandoverModel.ANSWERED)
                .processInstanceBusinessKey(request.contact().value())
                .processInstanceVariableEquals(
                        ServiceHandoverModel.SUBJECT, request.id().toString())
                .correlateAll());
    }
}
