package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onefrontdoor.assessment.PlanNews;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.AcceptedChild;
import onefrontdoor.frontdoor.PlanFamilies;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a plan begins once a service has taken on a child of level 2b or 3; a second child joins the family's plan. */
@Service
@Transactional
public class BeginningDesk {

    /** By its code in the ledger of agreement. */
    private static final String FAMILY_SUPPORT = "targeted-family-support";

    private final PlanFamilies families;
    private final Plans plans;
    private final PlanChildren children;
    private final PlanHistory history;
    private final PlanDesks desks;
    private final RestrictedRecords restricted;
    private final PlanNews assessment;
    private final PlanProcess process;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Allowance allocation;

    BeginningDesk(
            PlanFamilies families,
            Plans plans,
            PlanChildren children,
            PlanHistory history,
            PlanDesks desks,
            RestrictedRecords restricted,
            PlanNews assessment,
            PlanProcess process,
            WorkingCalendar calendar,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            PlanProperties lengths) {
        this.families = families;
        this.plans = plans;
        this.children = children;
        this.history = history;
        this.desks = desks;
        this.restricted = restricted;
        this.assessment = assessment;
        this.process = process;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.allocation = new Allowance(lengths.allocateWithinWorkingDays(), Allowance.Unit.WORKING_DAYS);
    }

    /**
     * A plan that nobody leads yet.
     *
     * @param desk where somebody is found
     */
    public record Begun(Reference plan, String desk, Instant allocateBy) {}

    /** Once for each child and decision, however often it is heard; empty when no plan begins. */
    public Optional<Begun> begin(Reference contact) {
        Optional<Begun> begun = beginFor(contact);
        events.publishEvent(new ChildrenTakenOn(contact));
        return begun;
    }

    private Optional<Begun> beginFor(Reference contact) {
        List<AcceptedChild> accepted = families.accepted(contact).stream()
                .filter(child -> !children.knows(child))
                .toList();
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        boolean isNew = plans.begin(contact, holder(accepted), decidedAt(accepted));
        Plan plan = plans.openOf(contact).orElseThrow();
        restricted.cover(plan.reference(), contact);
        note(plan, isNew ? PlanEvent.Kind.BEGUN : PlanEvent.Kind.CHILD_JOINED);
        accepted.forEach(child -> children.join(plan.reference(), child));
        assess(plan.reference());
        return isNew ? Optional.of(begun(plan)) : Optional.empty();
    }

    private void assess(Reference plan) {
        if (assessment.childJoined(plan)) {
            process.childJoined(plan);
        }
    }

    private Begun begun(Plan plan) {
        PlanDesks.Place place = desks.of(plan, PlanClock.Tier.LEAD);
        return new Begun(plan.reference(), place.desk(), allocateBy());
    }

    /** By when somebody is to lead. */
    @Transactional(readOnly = true)
    public Instant allocateBy() {
        return calendar.due(clock.instant(), allocation);
    }

    private void note(Plan plan, PlanEvent.Kind kind) {
        history.add(PlanEvent.of(plan.reference(), kind, Actor.SYSTEM));
        audit.changed(
                Actor.SYSTEM, plan.reference(), kind == PlanEvent.Kind.BEGUN ? "plan begun" : "child joined plan");
    }

    private static PlanHolder holder(List<AcceptedChild> accepted) {
        return accepted.stream().anyMatch(child -> child.agency().equals(FAMILY_SUPPORT))
                ? PlanHolder.FAMILY_SUPPORT
                : PlanHolder.EARLY_HELP;
    }

    private static Instant decidedAt(List<AcceptedChild> accepted) {
        return accepted.stream()
                .map(AcceptedChild::decidedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
