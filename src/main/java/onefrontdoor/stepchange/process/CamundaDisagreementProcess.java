package onefrontdoor.stepchange.process;

import java.util.UUID;
import java.util.function.Supplier;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.DisagreementProcess;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Carries a disagreement through its stages, in the transaction in which its record changes. */
@Component
class CamundaDisagreementProcess implements DisagreementProcess {

    private final RuntimeService runtime;
    private final IdentityService identities;

    CamundaDisagreementProcess(@Lazy RuntimeService runtime, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.identities = identities;
    }

    @Override
    public void begun(Reference contact, UUID disagreement, OnList shown) {
        asItself(() -> runtime.createMessageCorrelation(ThresholdDisagreementModel.BEGUN)
                .processInstanceBusinessKey(contact.value())
                .setVariable(ThresholdDisagreementModel.REFERENCE, contact.value())
                .setVariable(ThresholdDisagreementModel.SOURCE, shown.source())
                .setVariable(ThresholdDisagreementModel.CHILDREN_AGES, shown.childrenAges())
                .setVariable(ThresholdDisagreementModel.URGENCY, shown.urgency())
                .setVariable(DisagreementStageModel.SUBJECT, disagreement.toString())
                .correlateStartMessage());
    }

    @Override
    public void changed(Reference contact, UUID disagreement) {
        asItself(() -> runtime.createMessageCorrelation(ThresholdDisagreementModel.CHANGED)
                .processInstanceBusinessKey(contact.value())
                .processInstanceVariableEquals(DisagreementStageModel.SUBJECT, disagreement.toString())
                .correlateWithResult());
    }

    /** Whoever disagrees has no rights at the engine, nor needs any. */
    private void asItself(Supplier<?> work) {
        Authentication signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.get();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn);
            }
        }
    }
}
