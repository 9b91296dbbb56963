package onefrontdoor.stepchange;

import java.util.UUID;
import onefrontdoor.handover.TakingOver;
import org.springframework.stereotype.Component;

/** While a step-down is under way social care keeps the child, whatever its own system says (INV16, RB32). */
@Component
class StepDownsUnderWay implements TakingOver {

    private final SocialCareStepDowns stepDowns;

    StepDownsUnderWay(SocialCareStepDowns stepDowns) {
        this.stepDowns = stepDowns;
    }

    @Override
    public boolean isAsked(UUID child) {
        return stepDowns.openOf(child).isPresent();
    }
}
