package onefrontdoor.stepchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.CarriedContacts;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Worry;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.PlanSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where social care is asked about children of an early help plan, at once and without waiting for a meeting (RB31, SC18). */
@Service
@Transactional
public class StepUpDesk {

    private final StepUps stepUps;
    private final PlanSteps plans;
    private final CarriedContacts contacts;
    private final Raisers raisers;
    private final StepUpProcess process;

    StepUpDesk(StepUps stepUps, PlanSteps plans, CarriedContacts contacts, Raisers raisers, StepUpProcess process) {
        this.stepUps = stepUps;
        this.plans = plans;
        this.contacts = contacts;
        this.raisers = raisers;
        this.process = process;
    }

    /**
     * Makes a contact of it; the same request sent twice is one.
     *
     * @return the contact
     * @throws Refusal when the plan is closed, or when social care is asked already and nobody may come to harm today
     */
    public Reference raise(UUID id, Reference plan, FormAnswers typed) {
        stepUps.hold(plan);
        Optional<StepUp> same = stepUps.find(id);
        return same.isPresent() ? sentBefore(same.get(), plan) : ask(id, plan, typed);
    }

    private Reference ask(UUID id, Reference plan, FormAnswers typed) {
        PlanSteps.Open open = plans.open(plan);
        Worry worry = StepUpAnswers.worry(typed);
        List<StepUp> pending = stepUps.pending(plan);
        if (!pending.isEmpty() && worry.immediacy() != Immediacy.TODAY) {
            throw asked(pending.get(0));
        }
        Reference contact = ask(id, plan, open, worry, typed);
        if (pending.isEmpty()) {
            process.raised(plan);
        }
        return contact;
    }

    private static Reference sentBefore(StepUp same, Reference plan) {
        if (!same.plan().equals(plan)) {
            throw new Refusal(Refusal.Kind.INVALID, "The form arrived incomplete. Refresh the page and try again.");
        }
        return same.contact();
    }

    private static Refusal asked(StepUp pending) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "Social care has been asked about this plan already: " + pending.contact()
                        + ". Tell the duty social work manager what is new, or say here that a child may come to harm"
                        + " today.");
    }

    /** New harm never waits, not even for what was asked before: it is a contact of its own, and Red (RB31). */
    private Reference ask(UUID id, Reference plan, PlanSteps.Open open, Worry worry, FormAnswers typed) {
        CarriedContacts.Raised raised = new CarriedContacts.Raised(
                id, raisers.referrer(open, typed.by()), worry, StepUpAnswers.family(typed), typed.by());
        Reference contact = contacts.carry(open.contact(), StepUpAnswers.children(open, typed), raised);
        stepUps.keep(id, plan, contact, typed.by());
        plans.raised(plan, contact, typed.by());
        return contact;
    }
}
