package onefrontdoor.stepchange;

import java.util.Optional;
import onefrontdoor.handover.SocialCareCases.Held;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** What has to be so before a child can leave social care; each refusal says what to do (RB32, domain 2.7). */
@Component
class StepDownGuards {

    private final StepDownQuestions questions;

    StepDownGuards(StepDownQuestions questions) {
        this.questions = questions;
    }

    /** @param held what social care told here of the child, where it did */
    void check(FormAnswers typed, Optional<Held> held) {
        questions.agreed(typed);
        questions.lead(typed);
        SocialCareStepDown.Said said = questions.said(typed);
        if (said.plan() == FormerPlan.CHILD_PROTECTION) {
            throw refusal(
                    "Nobody steps down from a child protection plan directly. A time as a child in need comes first.");
        }
        boolean assessed =
                said.assessedOn() != null || held.filter(Held::assessed).isPresent();
        if (said.plan() == FormerPlan.AFTER_ASSESSMENT && !assessed) {
            throw refusal("Complete the assessment first, and say when it was completed.");
        }
        questions.worker(typed);
        questions.workerReached(typed);
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Refusal.Kind.CONFLICT, sentence);
    }
}
