package onefrontdoor.taf;

import java.time.Clock;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody names the needs of each child and of the family, and reads how far they have come (E21, E27, H33). */
@Service
@Transactional
public class NeedDesk {

    private final Plans plans;
    private final PlanChildren children;
    private final NeedBook book;
    private final PlanProperties lists;
    private final PlanProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    NeedDesk(
            Plans plans,
            PlanChildren children,
            NeedBook book,
            PlanProperties lists,
            PlanProcess process,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.children = children;
        this.book = book;
        this.lists = lists;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Names a need and reads where it starts. */
    public void add(Reference plan, FormAnswers typed) {
        open(plan);
        Integer child = about(plan, typed.text("about", "Whose need is it?"));
        String kind = typed.text("kind", "What kind of need is it?");
        if (!lists.needs().contains(kind)) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose an answer to “What kind of need is it?”.");
        }
        Reading start = reading(typed, Occasion.START);
        int need =
                book.add(plan, new NeedBook.Draft(child, kind, typed.text("words", "What is the need?")), typed.by());
        book.read(plan, need, start);
        done(plan, typed.by(), "need added");
    }

    /** Reads again how far they have come with a need. */
    public void read(Reference plan, int need, FormAnswers typed) {
        open(plan);
        get(plan, need);
        book.read(plan, need, reading(typed, Occasion.REVIEW));
        done(plan, typed.by(), "need read again");
    }

    Reading reading(FormAnswers typed, Occasion occasion) {
        String score = typed.text("score", "How far have they come?");
        if (!score.matches("[0-9]{1,2}") || !isOnScale(Integer.parseInt(score))) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose an answer to “How far have they come?”.");
        }
        return new Reading(Integer.parseInt(score), occasion, typed.by(), clock.instant());
    }

    private boolean isOnScale(int score) {
        return score >= 1 && score <= lists.scale().size();
    }

    /** Nobody adds to a plan that is not active, nor to one that is being closed. */
    Plan open(Reference plan) {
        book.hold(plan);
        return plans.active(plan);
    }

    Need get(Reference plan, int number) {
        return book.of(plan).stream()
                .filter(need -> need.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "This plan has no such need."));
    }

    /** Something was done for the family, so that no clock of silence rings (T12). */
    void done(Reference plan, Actor by, String fact) {
        plans.touch(plan);
        audit.changed(by, plan, fact);
        process.touched(plan);
    }

    private @Nullable Integer about(Reference plan, String whose) {
        if (whose.equals("family")) {
            return null;
        }
        return children.on(plan).stream()
                .map(PlanChildren.OnPlan::number)
                .filter(number -> whose.equals("child-" + number))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "Choose an answer to “Whose need is it?”."));
    }
}
