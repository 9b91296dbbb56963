package onefrontdoor.stepchange;

import onefrontdoor.frontdoor.ThresholdDecided;
import onefrontdoor.handover.SocialCareAnswered;
import onefrontdoor.shared.Reference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, in the transaction in which it happens, what moves a step-up on. */
@Component
class StepUpNews {

    private final StepUps stepUps;
    private final StepUpProcess process;

    StepUpNews(StepUps stepUps, StepUpProcess process) {
        this.stepUps = stepUps;
        this.process = process;
    }

    @EventListener
    void on(ThresholdDecided decided) {
        moved(decided.reference());
    }

    @EventListener
    void on(SocialCareAnswered answered) {
        moved(answered.contact());
    }

    private void moved(Reference contact) {
        stepUps.behind(contact).filter(StepUp::isPending).map(StepUp::plan).ifPresent(process::moved);
    }
}
