package onefrontdoor.assessment.process;

import onefrontdoor.assessment.AssessmentProcess;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Passes what happens to an assessment to the processes around it, in the transaction in which it happens. */
@Component
class CamundaAssessmentProcess implements AssessmentProcess {

    private final RuntimeService runtime;
    private final IdentityService identities;

    CamundaAssessmentProcess(@Lazy RuntimeService runtime, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.identities = identities;
    }

    @Override
    public void begun(Reference plan) {
        asItself(() -> message(AssessmentDraftModel.BEGUN, plan)
                .setVariable(EarlyHelpAssessmentModel.REFERENCE, plan.value())
                .correlateStartMessage());
    }

    @Override
    public void draftNews(Reference plan) {
        asItself(() -> message(AssessmentDraftModel.NEWS, plan).correlateAll());
    }

    @Override
    public void draftDeleted(Reference plan) {
        asItself(() -> message(EarlyHelpAssessmentModel.DRAFT_DELETED, plan).correlateAll());
    }

    private MessageCorrelationBuilder message(String name, Reference plan) {
        return runtime.createMessageCorrelation(name).processInstanceBusinessKey(plan.value());
    }

    /** Whoever is signed in need not have a right at the processes beside their own. */
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
