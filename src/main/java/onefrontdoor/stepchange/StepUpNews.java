package onefrontdoor.stepchange;

import java.util.Optional;
import onefrontdoor.frontdoor.ChildDecided;
import onefrontdoor.handover.SocialCareAnswered;
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
    void on(ChildDecided decided) {
        moved(stepUps.about(decided.child()));
    }

    @EventListener
    void on(SocialCareAnswered answered) {
        moved(stepUps.behind(answered.contact()));
    }

    private void moved(Optional<StepUp> step) {
        step.filter(StepUp::isPending).map(StepUp::plan).ifPresent(process::moved);
    }
}
