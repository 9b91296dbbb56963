package onefrontdoor.handover.process;

import java.util.HashMap;
import java.util.Map;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.handover.RequestProcess;
import onefrontdoor.handover.ServiceRequest;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
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

    /** One of its own, beside whatever else happens to the contact. */
    @Override
    public void begins(ServiceRequest request, OnList shown) {
        Map<String, Object> card = new HashMap<>();
        card.put("reference", request.contact().value());
        card.put("source", shown.source());
        card.put("childrenAges", shown.childrenAges());
        card.put("urgency", shown.urgency());
        card.put(ServiceHandoverModel.SUBJECT, request.id().toString());
        itself.run(() -> runtime.startProcessInstanceByKey(
                ServiceHandoverModel.KEY, request.contact().value(), card));
    }

    /** Nothing may wait for it yet: what happened is on the record, and the process looks there first. */
    @Override
    public void ended(ServiceRequest request) {
        itself.run(() -> about(request, ServiceHandoverModel.ANSWERED).correlateAll());
    }

    /** @throws Refusal when the request began under a model that knows no questions */
    @Override
    public void asked(ServiceRequest request) {
        itself.run(() -> {
            if (about(request, ServiceHandoverModel.QUESTION)
                    .correlateAllWithResult()
                    .isEmpty()) {
                throw new Refusal(Refusal.Kind.CONFLICT, "This request takes no questions. Please ring us.");
            }
        });
    }

    private MessageCorrelationBuilder about(ServiceRequest request, String message) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(request.contact().value())
                .processInstanceVariableEquals(
                        ServiceHandoverModel.SUBJECT, request.id().toString());
    }
}
