package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an active plan between two reviews: notes, another date, somebody else who is to lead. */
@Service
@Transactional
public class PlanActions {

    private final Plans plans;
    private final PlanHistory history;
    private final PlanDates dates;
    private final BeginningDesk beginning;
    private final PlanProcess process;
    private final AuditTrail audit;

    PlanActions(
            Plans plans,
            PlanHistory history,
            PlanDates dates,
            BeginningDesk beginning,
            PlanProcess process,
            AuditTrail audit) {
        this.plans = plans;
        this.history = history;
        this.dates = dates;
        this.beginning = beginning;
        this.process = process;
        this.audit = audit;
    }

    /** Something was done for the family; being in touch with them is what T13 waits for. */
    public void note(Reference reference, FormAnswers typed) {
        plans.active(reference);
        boolean seen = typed.optionalText("familySeen").isPresent();
        history.add(PlanEvent.of(reference, seen ? PlanEvent.Kind.FAMILY_SEEN : PlanEvent.Kind.NOTED, typed.by())
                .saying(typed.text("words", "What was done?")));
        plans.touch(reference);
        if (seen) {
            plans.engaged(reference);
        }
        audit.changed(typed.by(), reference, seen ? "family seen" : "note");
        process.touched(reference);
    }

    /** No date moves without a reason, nor past the latest one possible (SC23). */
    public void move(Reference reference, FormAnswers typed) {
        Plan plan = plans.active(reference);
        LocalDate next = dates.moved(plan, PlanDates.wanted(typed));
        history.add(PlanEvent.of(reference, PlanEvent.Kind.DATE_SET, typed.by())
                .next(next)
                .saying(typed.text("words", "Why is the date moved?")));
        plans.next(reference, next);
        audit.changed(typed.by(), reference, "next date moved");
        process.changed(reference);
    }

    /** Asks once for somebody else; until they lead, the plan keeps whom it has. */
    public void replaceLead(Reference reference, FormAnswers typed) {
        plans.active(reference);
        if (isAskedFor(reference)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "Another lead professional is asked for already.");
        }
        history.add(PlanEvent.of(reference, PlanEvent.Kind.LEAD_LEAVES, typed.by())
                .saying(typed.text("words", "Why does somebody else have to lead?")));
        audit.changed(typed.by(), reference, "lead professional leaves");
        process.leadLeaves(reference, beginning.allocateBy());
    }

    private boolean isAskedFor(Reference reference) {
        List<PlanEvent.Kind> about = List.of(PlanEvent.Kind.LEAD_LEAVES, PlanEvent.Kind.HANDED_OVER);
        return history.of(reference).events().stream()
                .map(past -> past.event().kind())
                .filter(about::contains)
                .reduce((earlier, later) -> later)
                .filter(PlanEvent.Kind.LEAD_LEAVES::equals)
                .isPresent();
    }
}
