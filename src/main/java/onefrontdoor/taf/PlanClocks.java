package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When each clock of an active plan rings, and from what it counts: from the next date, the last activity, the first day. */
@Component
class PlanClocks {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final MoveBook moves;
    private final PlanProperties lengths;

    PlanClocks(Deadlines deadlines, WorkingCalendar calendar, MoveBook moves, PlanProperties lengths) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.moves = moves;
        this.lengths = lengths;
    }

    /** A moment at which somebody is told, and what it counts from. */
    record Ring(PlanClock clock, String basis, Instant at) {}

    List<Ring> of(Plan plan, PlanPast past) {
        Instant begun = plan.allocatedAt();
        LocalDate next = plan.nextTafOn();
        if (!plan.isActive() || begun == null || next == null) {
            return List.of();
        }
        List<Ring> rings = new ArrayList<>(meeting(next));
        rings.addAll(activity(plan.lastActivityAt()));
        rings.add(drift(begun, past.reviews()));
        moves.pending(plan.reference()).map(this::move).ifPresent(rings::addAll);
        past.toStepUp().map(this::unasked).ifPresent(rings::add);
        if (plan.engagedAt() == null) {
            rings.add(ring(PlanClock.FAMILY_NOT_SEEN, begun, deadlines.due(Timer.T13, begun)));
        }
        return rings;
    }

    private List<Ring> meeting(LocalDate day) {
        return List.of(
                late(PlanClock.MEETING_MISSED, day, 1),
                late(PlanClock.MEETING_STILL_MISSED, day, lengths.lateForManager()),
                late(PlanClock.MEETING_LONG_MISSED, day, lengths.lateForHead()));
    }

    private Ring late(PlanClock clock, LocalDate day, int workingDays) {
        return new Ring(clock, day.toString(), calendar.opensOn(calendar.workingDay(day, workingDays)));
    }

    private List<Ring> activity(Instant last) {
        Allowance longer = new Allowance(lengths.stalledForManager(), Allowance.Unit.DAYS);
        return List.of(
                ring(PlanClock.STALLED, last, deadlines.due(Timer.T12, last)),
                ring(PlanClock.LONG_STALLED, last, calendar.due(last, longer)));
    }

    /** Silence of the other authority rings, and ends no plan (RB37). */
    private List<Ring> move(FamilyMove move) {
        return List.of(
                ring(PlanClock.MOVE_UNANSWERED, move.at(), after(move, lengths.moveForLead())),
                ring(PlanClock.MOVE_LONG_UNANSWERED, move.at(), after(move, lengths.moveForHead())));
    }

    private Ring unasked(Instant decided) {
        return ring(PlanClock.STEP_UP_NOT_ASKED, decided, decided.plus(lengths.stepUpWithin()));
    }

    private Instant after(FamilyMove move, int workingDays) {
        return calendar.due(move.at(), new Allowance(workingDays, Allowance.Unit.WORKING_DAYS));
    }

    private Ring drift(Instant begun, List<Instant> reviews) {
        Instant byTime = deadlines.due(Timer.T18, begun);
        Instant byReviews =
                reviews.size() < lengths.reviewsBeforeDrift() ? byTime : reviews.get(lengths.reviewsBeforeDrift() - 1);
        return ring(PlanClock.DRIFTS, begun, byReviews.isBefore(byTime) ? byReviews : byTime);
    }

    private static Ring ring(PlanClock clock, Instant basis, Instant at) {
        return new Ring(clock, basis.toString(), at);
    }
}
