package onefrontdoor.handover.process;

import onefrontdoor.handover.HandoverProcess;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Passes social care's answer to the handover that waits for it. */
@Component
class CamundaHandoverProcess implements HandoverProcess {

    private final RuntimeService runtime;

    CamundaHandoverProcess(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void socialCareAnswered(Reference contact) {
        runtime.createMessageCorrelation(SocialCareHandoverModel.ANSWERED)
                .processInstanceBusinessKey(contact.value())
                .correlateAll();
    }
}
