package onefrontdoor.stepchange.process;

import java.util.Date;
import onefrontdoor.frontdoor.StepDownDoor;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.SocialCareStepDown;
import onefrontdoor.stepchange.StepDownProcess;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the process of a step-down from social care where one is asked for, and wakes it with every news of the child. */
@Component
class CamundaStepDownProcess implements StepDownProcess {

    private final RuntimeService runtime;
    private final IdentityService identities;
    private final StepDownDoor door;

    CamundaStepDownProcess(@Lazy RuntimeService runtime, @Lazy IdentityService identities, StepDownDoor door) {
        this.runtime = runtime;
        this.identities = identities;
        this.door = door;
    }

    @Override
    public void asked(SocialCareStepDown asked) {
        Reference contact = asked.at().contact();
        StepDownDoor.OnList shown = door.onList(contact);
        MessageCorrelationBuilder start = runtime.createMessageCorrelation(StepDownModel.ASKED)
                .processInstanceBusinessKey(contact.value())
                .setVariable(OpenedTask.SUBJECT, asked.id().toString())
                .setVariable(StepDownModel.REFERENCE, contact.value())
                .setVariable(StepDownModel.SOURCE, shown.source())
                .setVariable(StepDownModel.CHILDREN_AGES, shown.childrenAges())
                .setVariable(StepDownModel.URGENCY, shown.urgency())
                .setVariable(StepDownModel.DECIDE_BY, Date.from(asked.asked().decideBy()))
                .setVariable(StepDownModel.ANY_CHILD_NEEDS_DESTINATION, false)
                .setVariable(StepDownModel.ANY_CHILD_MEETS_THRESHOLD, false);
        asItself(start::correlateStartMessage);
    }

    @Override
    public void news(Reference contact) {
        asItself(() -> runtime.createMessageCorrelation(StepDownModel.NEWS)
                .processInstanceBusinessKey(contact.value())
                .correlateAll());
    }

    /** Whoever asks has no rights at the engine, nor needs any. */
    private void asItself(Runnable work) {
        Authentication signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn);
            }
        }
    }
}
