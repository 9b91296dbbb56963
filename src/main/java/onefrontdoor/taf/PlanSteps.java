package onefrontdoor.taf;

import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a plan takes part in a step to social care: it goes on with its lead, its dates and its clocks all the while (INV16). */
@Service
@NamedInterface("step")
@Transactional
public class PlanSteps {

    /** The most that is asked for on the page on which social care is asked, in characters. */
    private static final int LONGEST = 8000;

    private final JdbcClient database;
    private final Plans plans;
    private final PlanChildren children;
    private final PlanHistory history;
    private final WatchDesk watch;
    private final PlanProcess process;
    private final SteppedUp steppedUp;
    private final AuditTrail audit;

    PlanSteps(
            JdbcClient database,
            Plans plans,
            PlanChildren children,
            PlanHistory history,
            WatchDesk watch,
            PlanProcess process,
            SteppedUp steppedUp,
            AuditTrail audit) {
        this.database = database;
        this.plans = plans;
        this.children = children;
        this.history = history;
        this.watch = watch;
        this.process = process;
        this.steppedUp = steppedUp;
        this.audit = audit;
    }

    /**
     * An open plan as a step begins from it.
     *
     * @param children their numbers on the contact
     * @param leadName who leads it, with their agency and how they are reached; nothing while nobody does
     */
    @NamedInterface("step")
    public record Open(
            Reference contact,
            List<Integer> children,
            @Nullable String leadLogin,
            @Nullable String leadName,
            @Nullable String leadAgency,
            @Nullable String leadReached) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Open " + contact;
        }
    }

    /** @throws Refusal when it is closed */
    public Open open(Reference reference) {
        Plan plan = plans.get(reference);
        if (plan.state() == PlanState.CLOSED) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "This plan is closed. Whoever worries about the child makes a new contact.");
        }
        Lead lead = plan.lead();
        List<Integer> numbers = numbers(reference);
        return lead == null
                ? new Open(plan.contact(), numbers, null, null, null, null)
                : new Open(plan.contact(), numbers, lead.login(), lead.name(), lead.agency(), lead.reached());
    }

    /** What a review said that nobody has asked social care after yet; whoever asks does not type it again (RB31). */
    @Transactional(readOnly = true)
    public Optional<String> saidAtReview(Reference reference) {
        return history.of(reference)
                .saidAtReview()
                .map(said -> said.length() > LONGEST ? said.substring(0, LONGEST) : said);
    }

    /** Social care is asked from now on; a plan that nobody leads yet stays one (INV08). */
    public void raised(Reference reference, Reference contact, Actor by) {
        move(reference, "ACTIVE", "STEP_UP_PENDING");
        note(reference, PlanEvent.Kind.STEP_UP_RAISED, contact, by);
        plans.touch(reference);
        process.touched(reference);
    }

    /** It takes no child on: the plan goes on as it was, and whoever leads hears of it. */
    public void refused(Reference reference, Reference contact) {
        move(reference, "STEP_UP_PENDING", "ACTIVE");
        note(reference, PlanEvent.Kind.STEP_UP_REFUSED, contact, Actor.SYSTEM);
        process.tell(watch.told(reference, PlanClock.STEP_UP_REFUSED));
    }

    /** It takes children on; a plan of whose children one stays goes on for that one. */
    public void accepted(Reference reference, Reference contact) {
        if (!everyChildTaken(reference)) {
            move(reference, "STEP_UP_PENDING", "ACTIVE");
        }
        note(reference, PlanEvent.Kind.STEP_UP_ACCEPTED, contact, Actor.SYSTEM);
        process.tell(watch.told(reference, PlanClock.SOCIAL_CARE_TAKES_ON));
    }

    private boolean everyChildTaken(Reference reference) {
        return steppedUp.everyChildTaken(reference, numbers(reference));
    }

    private List<Integer> numbers(Reference reference) {
        return children.on(reference).stream().map(PlanChildren.OnPlan::number).toList();
    }

    private void move(Reference reference, String from, String to) {
        database.sql("update plan set state = ? where reference = ? and state = ?")
                .params(to, reference.value(), from)
                .update();
    }

    private void note(Reference reference, PlanEvent.Kind kind, Reference contact, Actor by) {
        history.add(PlanEvent.of(reference, kind, by).with(contact.value()));
        audit.changed(by, reference, "step-up: " + kind);
    }

    /** @throws Refusal where a plan would be closed before social care has answered, or as taken on which it is not */
    void mustFit(Plan plan, ClosingReason reason) {
        boolean taken = everyChildTaken(plan.reference());
        if (reason == ClosingReason.STEPPED_UP && !taken) {
            throw new Refusal(Refusal.Kind.CONFLICT, ClosingDesk.ONLY_ONCE_TAKEN);
        }
        if (steppedUp.isPending(plan.reference()) && !taken) {
            throw new Refusal(Refusal.Kind.CONFLICT, ClosingDesk.SOCIAL_CARE_IS_ASKED);
        }
    }
}
