package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a meeting of the team around the family is written up, held or not, each time with the next date (T10, SC23). */
@Service
@Transactional
public class MeetingDesk {

    private final Plans plans;
    private final PlanHistory history;
    private final PlanDates dates;
    private final PlanDesks desks;
    private final PlanProcess process;
    private final WorkingCalendar calendar;
    private final PlanSteps steps;
    private final AuditTrail audit;
    private final ArrangementDesk arrangement;
    private final MeetingNotes notes;
    private final ReviewSteps onward;

    MeetingDesk(
            Plans plans,
            PlanHistory history,
            PlanDates dates,
            PlanDesks desks,
            PlanProcess process,
            WorkingCalendar calendar,
            PlanSteps steps,
            AuditTrail audit,
            ArrangementDesk arrangement,
            MeetingNotes notes,
            ReviewSteps onward) {
        this.plans = plans;
        this.history = history;
        this.dates = dates;
        this.desks = desks;
        this.process = process;
        this.calendar = calendar;
        this.steps = steps;
        this.audit = audit;
        this.arrangement = arrangement;
        this.notes = notes;
        this.onward = onward;
    }

    /**
     * The next review.
     *
     * @param opensAt from when it can be written up
     * @param due by when it is
     * @param person user id of the one person whose task it is; nobody where it is anybody at the desk
     */
    public record Next(
            Instant opensAt,
            Instant due,
            String desk,
            @Nullable String person) {}

    @Transactional(readOnly = true)
    public Next next(Reference reference) {
        Plan plan = plans.get(reference);
        LocalDate day = plan.nextTafOn();
        if (day == null) {
            throw new IllegalStateException("An active plan has a date.");
        }
        PlanDesks.Place place = desks.of(plan, PlanClock.Tier.LEAD);
        return new Next(calendar.opensOn(day), calendar.closesOn(day), place.desk(), place.person());
    }

    /** Keeps what became of the meeting, and by its next date the plan goes on. */
    public ReviewDecision record(Reference reference, FormAnswers typed) {
        Plan plan = plans.active(reference);
        ReviewOutcome outcome = typed.choice("outcome", ReviewOutcome.class, "What became of the meeting?");
        ReviewDecision goesOn = typed.choice("goesOn", ReviewDecision.class, "How does the plan go on?");
        LocalDate next = dates.after(plan, outcome, PlanDates.wanted(typed));
        PlanEvent event = PlanEvent.of(reference, PlanEvent.Kind.REVIEWED, typed.by());
        history.add(written(event, outcome, typed).chosen(outcome).next(next));
        if (goesOn == ReviewDecision.PROPOSE_CLOSING) {
            propose(reference, typed);
        }
        onward.decided(plan, goesOn, typed.by());
        arrangement.ended(reference, outcome);
        moved(reference, next, outcome);
        audit.changed(typed.by(), reference, "review: " + outcome);
        process.changed(reference);
        return goesOn;
    }

    private PlanEvent written(PlanEvent event, ReviewOutcome outcome, FormAnswers typed) {
        return outcome.tookPlace() ? heldBy(event, typed) : event.saying(typed.text("notHeldReason", "Why not?"));
    }

    private PlanEvent heldBy(PlanEvent event, FormAnswers typed) {
        return event.with(notes.present(event.plan(), typed)).saying(notes.minutes(event.plan(), typed));
    }

    private void propose(Reference reference, FormAnswers typed) {
        ClosingReason reason = typed.choice("closingReason", ClosingReason.class, "Why can it be closed?");
        steps.mustFit(plans.get(reference), reason);
        history.add(PlanEvent.of(reference, PlanEvent.Kind.CLOSING_PROPOSED, typed.by())
                .chosen(reason));
    }

    private void moved(Reference reference, LocalDate next, ReviewOutcome outcome) {
        plans.next(reference, next);
        if (outcome.tookPlace()) {
            plans.engaged(reference);
            plans.touch(reference);
        }
    }
}
