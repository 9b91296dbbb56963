package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.SharingDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LookAtAgreementDelegate implements JavaDelegate {

    private final SharingDesk desk;

    LookAtAgreementDelegate(SharingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SharingDesk.Look look = desk.look(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(InformationSharingModel.SHARING_STEP, look.step().name());
        execution.setVariable(InformationSharingModel.ASK_BY, Date.from(look.by()));
        execution.setVariable(ThresholdDecisionModel.ANY_CHILD_NEEDS_DESTINATION, look.anyChildNeedsDestination());
        if (look.anyChildNeedsDestination()) {
            execution.setVariable(ContactTriageModel.DECIDE_BY, Date.from(look.decideBy()));
        }
    }
}
