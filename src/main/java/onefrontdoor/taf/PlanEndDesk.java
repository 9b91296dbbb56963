package onefrontdoor.taf;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads writes what became of each need and what everybody says, before a manager closes the plan (domain 2.9). */
@Service
@Transactional
public class PlanEndDesk {

    private static final String WHAT_CHANGED = "What has changed, or why can nobody say?";

    private final NeedDesk needs;
    private final NeedBook book;
    private final ClosingBook closings;
    private final PlanChildren children;

    PlanEndDesk(NeedDesk needs, NeedBook book, ClosingBook closings, PlanChildren children) {
        this.needs = needs;
        this.book = book;
        this.closings = closings;
        this.children = children;
    }

    /** An outcome comes with the last reading, unless nobody can say and somebody says why. */
    public void becameOf(Reference plan, int need, FormAnswers typed) {
        needs.open(plan);
        needs.get(plan, need);
        NeedOutcome outcome = typed.choice("outcome", NeedOutcome.class, "What became of it?");
        if (outcome == NeedOutcome.NOT_KNOWN) {
            closings.add(plan, new Outcome(need, outcome, typed.text("words", WHAT_CHANGED), typed.by()));
        } else {
            book.read(plan, need, needs.reading(typed, Occasion.CLOSURE));
            closings.add(plan, new Outcome(need, outcome, optional(typed), typed.by()));
        }
        needs.done(plan, typed.by(), "outcome of a need");
    }

    private static @Nullable String optional(FormAnswers typed) {
        return typed.optionalText("words").orElse(null);
    }

    /** Nobody has to say anything; that they did not want to is written down as well. */
    public void heard(Reference plan, int child, FormAnswers typed) {
        needs.open(plan);
        boolean isOnPlan = children.on(plan).stream().anyMatch(one -> one.number() == child);
        if (child != Feedback.FAMILY && !isOnPlan) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "This plan has no such child.");
        }
        boolean declined = typed.optionalText("declined").isPresent();
        String said = declined ? optional(typed) : typed.text("words", "What do they say?");
        closings.add(plan, new Feedback(child, said, declined, typed.by()));
        needs.done(plan, typed.by(), "feedback");
    }
}
