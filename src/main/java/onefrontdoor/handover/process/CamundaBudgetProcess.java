package onefrontdoor.handover.process;

import java.util.Date;
import java.util.UUID;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.handover.BudgetProcess;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Carries a request to the commissioning budget, in the transaction in which its record changes. */
@Component
class CamundaBudgetProcess implements BudgetProcess {

    private final RuntimeService runtime;
    private final AsItself itself;

    CamundaBudgetProcess(@Lazy RuntimeService runtime, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.itself = new AsItself(identities);
    }

    @Override
    public void asked(Asked request, OnList shown) {
        MessageCorrelationBuilder start = runtime.createMessageCorrelation(BudgetRequestModel.REQUESTED)
                .processInstanceBusinessKey(request.contact().value())
                .setVariable("reference", request.contact().value())
                .setVariable("source", shown.source())
                .setVariable("childrenAges", shown.childrenAges())
                .setVariable("urgency", shown.urgency())
                .setVariable(BudgetRequestModel.SUBJECT, request.id().toString())
                .setVariable(BudgetRequestModel.DECIDE_BY, Date.from(request.decideBy()));
        itself.run(start::correlateStartMessage);
    }

    @Override
    public void takenBack(Reference contact, UUID id) {
        tell(BudgetRequestModel.TAKEN_BACK, contact, id);
    }

    @Override
    public void closed(Reference contact, UUID id) {
        tell(BudgetRequestModel.CLOSED, contact, id);
    }

    /** Exactly one waits for it; anything else is an error, and then nothing of it has happened. */
    private void tell(String message, Reference contact, UUID id) {
        MessageCorrelationBuilder waiting = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(contact.value())
                .processInstanceVariableEquals(BudgetRequestModel.SUBJECT, id.toString());
        itself.run(waiting::correlate);
    }
}
