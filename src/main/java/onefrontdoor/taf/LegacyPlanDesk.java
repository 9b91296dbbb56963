package onefrontdoor.taf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.AcceptedChild;
import onefrontdoor.frontdoor.EarlierRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Begins the plan of a family of the earlier system: active with a lead professional, a next date and a day on which it was
 * opened, proposed without any of them, so that somebody is asked at once (INV08).
 */
@Component
class LegacyPlanDesk {

    private final LegacyPlans legacy;
    private final Plans plans;
    private final PlanChildren children;
    private final PlanHistory history;
    private final PlanDesks desks;
    private final Leads leads;
    private final LegacyBook book;
    private final LegacyWords words;
    private final RestrictedRecords restricted;
    private final AuditTrail audit;

    LegacyPlanDesk(
            LegacyPlans legacy,
            Plans plans,
            PlanChildren children,
            PlanHistory history,
            PlanDesks desks,
            Leads leads,
            LegacyBook book,
            LegacyWords words,
            RestrictedRecords restricted,
            AuditTrail audit) {
        this.legacy = legacy;
        this.plans = plans;
        this.children = children;
        this.history = history;
        this.desks = desks;
        this.leads = leads;
        this.book = book;
        this.words = words;
        this.restricted = restricted;
        this.audit = audit;
    }

    /** Empty where a record was closed and does not say why: then its contact is all there is. */
    Optional<Plan> begin(EarlierRecords.Taken taken, LegacyStanding standing, Actor by) {
        if (!standing.isOpen() && standing.closingReason() == null) {
            return Optional.empty();
        }
        LegacyPlans.Begun begun = begun(standing, taken.contact());
        Reference reference = legacy.begin(taken.contact(), begun);
        restricted.cover(reference, taken.contact());
        join(reference, taken, standing);
        note(reference, begun, standing, by);
        audit.changed(by, reference, "plan taken over from the earlier system");
        return Optional.of(plans.get(reference));
    }

    /** Where somebody is found who leads it. */
    String desk(Plan plan) {
        return desks.of(plan, PlanClock.Tier.LEAD).desk();
    }

    Plan get(Reference plan) {
        return plans.get(plan);
    }

    private LegacyPlans.Begun begun(LegacyStanding standing, Reference contact) {
        Lead lead = lead(standing, contact);
        boolean active = lead != null && standing.nextTafOn() != null && standing.openedOn() != null;
        PlanState open = active ? PlanState.ACTIVE : PlanState.PROPOSED;
        return new LegacyPlans.Begun(
                standing.isOpen() ? open : PlanState.CLOSED,
                standing.openedOn(),
                active ? lead : null,
                active ? standing.nextTafOn() : null,
                standing.lastActivityOn(),
                standing.closedOn(),
                standing.closingReason());
    }

    private @Nullable Lead lead(LegacyStanding standing, Reference contact) {
        if (standing.leadersDiffer()) {
            lacks(standing, LegacyGap.LEADS_DIFFER);
        }
        return standing.leader().map(leader -> lead(leader, standing, contact)).orElse(null);
    }

    private @Nullable Lead lead(LegacyRecord.Leader leader, LegacyStanding standing, Reference contact) {
        String login = leader.login();
        if (login == null) {
            return new Lead(null, String.valueOf(leader.name()), leader.agency(), leader.reached());
        }
        Optional<Lead> known = leads.whoSignsIn(login, contact, PlanHolder.EARLY_HELP);
        if (known.isEmpty()) {
            lacks(standing, LegacyGap.UNKNOWN_LOGIN);
        }
        return known.orElse(null);
    }

    private void lacks(LegacyStanding standing, LegacyGap gap) {
        standing.counting().forEach(record -> book.lacks(record.legacyId(), gap));
    }

    /** A child whose own record was closed gets no plan by a brother's or sister's. */
    private void join(Reference plan, EarlierRecords.Taken taken, LegacyStanding standing) {
        List<LegacyRecord> counting = standing.counting();
        Instant decidedAt = plans.get(plan).decidedAt();
        for (int place = 0; place < standing.records().size(); place++) {
            LegacyRecord record = standing.records().get(place);
            if (counting.contains(record)) {
                children.join(plan, accepted(taken.children().get(place), record, decidedAt));
            }
        }
    }

    private static AcceptedChild accepted(EarlierRecords.Placed child, LegacyRecord record, Instant decidedAt) {
        return new AcceptedChild(
                child.child(), child.number(), child.decision(), record.work().level(), child.agency(), decidedAt);
    }

    private void note(Reference plan, LegacyPlans.Begun begun, LegacyStanding standing, Actor by) {
        String ledBefore = standing.leaders().stream().map(words::ledBefore).collect(Collectors.joining("\n"));
        history.add(PlanEvent.of(plan, PlanEvent.Kind.BEGUN, by)
                .next(begun.nextTafOn())
                .with(begun.lead() == null ? null : begun.lead().name())
                .saying((words.provenance(standing.records()) + "\n" + ledBefore).strip()));
    }
}
