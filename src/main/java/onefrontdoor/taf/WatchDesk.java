package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the clocks of a plan are watched: what is late is told to a person, and nothing is decided by it (INV08, INV09). */
@Service
@Transactional
public class WatchDesk {

    /** A plan whose clocks have all rung is looked at again by this time, whatever happens. */
    private static final Allowance AT_LEAST = new Allowance(28, Allowance.Unit.DAYS);

    private final Plans plans;
    private final PlanHistory history;
    private final PlanClocks clocks;
    private final PlanDesks desks;
    private final RungClocks rung;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;
    private final Allowance look;

    WatchDesk(
            Plans plans,
            PlanHistory history,
            PlanClocks clocks,
            PlanDesks desks,
            RungClocks rung,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock clock,
            PlanProperties lengths) {
        this.plans = plans;
        this.history = history;
        this.clocks = clocks;
        this.desks = desks;
        this.rung = rung;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
        this.look = new Allowance(lengths.lookWithinWorkingDays(), Allowance.Unit.WORKING_DAYS);
    }

    /**
     * Something that is late, or that has to be looked at now.
     *
     * @param person user id of the one person who is told; nobody where it is anybody at the desk
     */
    public record Late(
            Reference plan,
            PlanClock clock,
            String desk,
            @Nullable String person,
            Instant lookBy) {}

    /** The next moment at which something could be late; empty when the plan is not active. */
    @Transactional(readOnly = true)
    public Optional<Instant> next(Reference reference) {
        Plan plan = plans.get(reference);
        return plan.isActive()
                ? Optional.of(waiting(plan)
                        .map(PlanClocks.Ring::at)
                        .min(Comparator.naturalOrder())
                        .orElseGet(() -> calendar.due(clock.instant(), AT_LEAST)))
                : Optional.empty();
    }

    private Stream<PlanClocks.Ring> waiting(Plan plan) {
        return clocks.of(plan, history.of(plan.reference())).stream()
                .filter(ring -> !rung.hasRung(plan.reference(), ring));
    }

    /** What has become late since somebody last looked, each once. */
    public List<Late> ring(Reference reference) {
        Plan plan = plans.get(reference);
        Instant now = clock.instant();
        return waiting(plan)
                .filter(ring -> !ring.at().isAfter(now))
                .filter(ring -> rung.ring(reference, ring))
                .map(ring -> late(plan, ring.clock()))
                .toList();
    }

    /** Nobody leads in time: the Head of Service hears of it. */
    public Late notAllocated(Reference reference) {
        return late(plans.get(reference), PlanClock.NOT_ALLOCATED);
    }

    /** Somebody is to know what came of asking social care. */
    Late told(Reference reference, PlanClock what) {
        return late(plans.get(reference), what);
    }

    /** Somebody of the team cannot be told by mail, or not in their language. */
    Late toTell(Reference reference) {
        Plan plan = plans.get(reference);
        return late(plan, plan.state() == PlanState.CLOSED ? PlanClock.TELL_OF_ENDING : PlanClock.INVITE_IN_PERSON);
    }

    /** The authority to which the family moves has them. */
    Late moved(Reference reference) {
        return late(plans.get(reference), PlanClock.MOVE_ACKNOWLEDGED);
    }

    /** Somebody refused or withdrew: whoever leads hears of it at once, and once a day; the plan goes on (INV09, SC12). */
    public Optional<Late> agreementEnded(Reference contact) {
        Instant now = clock.instant();
        String today = PlanDates.day(now).toString();
        return plans.openOf(contact)
                .filter(plan -> rung.ring(plan.reference(), new PlanClocks.Ring(PlanClock.AGREEMENT_ENDED, today, now)))
                .map(plan -> late(plan, PlanClock.AGREEMENT_ENDED));
    }

    private Late late(Plan plan, PlanClock what) {
        history.add(PlanEvent.of(plan.reference(), PlanEvent.Kind.LATE, Actor.SYSTEM)
                .chosen(what));
        audit.changed(Actor.SYSTEM, plan.reference(), "late: " + what);
        PlanDesks.Place place = desks.of(plan, what.tier());
        return new Late(plan.reference(), what, place.desk(), place.person(), calendar.due(clock.instant(), look));
    }

    /** Keeps what somebody did about it; looking alone is no activity (SC24). */
    public void looked(Reference reference, FormAnswers typed) {
        history.add(PlanEvent.of(reference, PlanEvent.Kind.LOOKED_AT, typed.by())
                .saying(typed.text("note", "What do you do about it?")));
        audit.changed(typed.by(), reference, "late plan looked at");
    }
}
