package onefrontdoor.stepchange;

import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.CarriedContacts;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.frontdoor.UrgencyDesk;
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
    private final UrgencyDesk urgency;
    private final StepUpProcess process;

    StepUpDesk(
            StepUps stepUps,
            PlanSteps plans,
            CarriedContacts contacts,
            Raisers raisers,
            UrgencyDesk urgency,
            StepUpProcess process) {
        this.stepUps = stepUps;
        this.plans = plans;
        this.contacts = contacts;
        this.raisers = raisers;
        this.urgency = urgency;
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
        if (same.isPresent()) {
            return same.get().contact();
        }
        PlanSteps.Open open = plans.open(plan);
        Worry worry = StepUpAnswers.worry(typed);
        Optional<StepUp> pending = stepUps.pending(plan);
        return pending.isPresent() ? again(pending.get(), worry, typed) : first(id, plan, open, worry, typed);
    }

    private Reference first(UUID id, Reference plan, PlanSteps.Open open, Worry worry, FormAnswers typed) {
        CarriedContacts.Raised raised = new CarriedContacts.Raised(
                id, raisers.referrer(open, typed.by()), worry, StepUpAnswers.family(typed), typed.by());
        Reference contact = contacts.carry(open.contact(), StepUpAnswers.children(open, typed), raised);
        stepUps.keep(id, plan, contact, typed.by());
        plans.raised(plan, contact, typed.by());
        process.raised(plan);
        return contact;
    }

    /** New harm never waits: the contact that there is becomes Red, with what is said now as the reason (RB31). */
    private Reference again(StepUp pending, Worry worry, FormAnswers typed) {
        if (worry.immediacy() != Immediacy.TODAY) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "Social care has been asked about this plan already: " + pending.contact()
                            + ". Tell the duty social work manager what is new, or say here that a child may come to harm"
                            + " today.");
        }
        urgency.change(pending.contact(), new UrgencyDesk.Change(Urgency.RED, worry.concern(), false), typed.by());
        return pending.contact();
    }
}
