package onefrontdoor.stepchange;

import java.util.UUID;
import onefrontdoor.frontdoor.ChildDecided;
import onefrontdoor.frontdoor.PlanFamilies;
import onefrontdoor.frontdoor.StepDownDoor;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.frontdoor.StepDownPlaces;
import onefrontdoor.handover.SocialCareCases;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.StepDownStanding.Outcome;
import onefrontdoor.taf.ChildrenTakenOn;
import onefrontdoor.taf.LedPlans;
import onefrontdoor.taf.SomebodyLeads;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a step-down that early help accepted: social care closes only once somebody leads (INV16). */
@Service
@Transactional
public class StepDownOutcomeDesk {

    private final SocialCareStepDowns stepDowns;
    private final StepDownDoor door;
    private final StepDownPlaces places;
    private final PlanFamilies families;
    private final LedPlans plans;
    private final SocialCareCases cases;
    private final StepDownProcess process;

    StepDownOutcomeDesk(
            SocialCareStepDowns stepDowns,
            StepDownDoor door,
            StepDownPlaces places,
            PlanFamilies families,
            LedPlans plans,
            SocialCareCases cases,
            StepDownProcess process) {
        this.stepDowns = stepDowns;
        this.door = door;
        this.places = places;
        this.families = families;
        this.plans = plans;
        this.cases = cases;
        this.process = process;
    }

    /** Where a child stands whom early help accepted. */
    public enum Stands {
        LED,
        /** No service has answered yet, or nobody leads the plan yet. */
        NOBODY_LEADS,
        WITH_SOCIAL_CARE
    }

    /** Looks what became of the child; where no service took it on, social care's decision holds again. */
    public Stands look(UUID id) {
        SocialCareStepDown asked = asked(id);
        OnContact at = asked.at();
        door.take(at.contact());
        return switch (places.found(at)) {
            case TAKEN_ON -> isLed(at) ? Stands.LED : Stands.NOBODY_LEADS;
            case WAITS -> Stands.NOBODY_LEADS;
            case NOT_TAKEN_ON -> kept(asked);
        };
    }

    private Stands kept(SocialCareStepDown asked) {
        places.keep(asked.at(), asked.asked().by());
        stepDowns.end(asked.id(), Outcome.KEPT, null);
        return Stands.WITH_SOCIAL_CARE;
    }

    /** Where one service helps by itself, without a plan, the named lead professional leads from its acceptance on. */
    private boolean isLed(OnContact at) {
        boolean planned = families.accepted(at.contact()).stream().anyMatch(child -> child.number() == at.number());
        return !planned || plans.isLed(at.contact(), at.number());
    }

    /** Ends social care's case here, with its clocks and the reason of closing, once (INV16, domain 3.2.2). */
    public void close(UUID id) {
        SocialCareStepDown asked = asked(id);
        String code = asked.said().plan().closureCode();
        cases.close(asked.at().contact(), asked.request(), code);
        stepDowns.end(id, Outcome.STEPPED_DOWN, code);
    }

    /** @throws RuntimeException that says nothing but that it is to be tried again */
    public void tell(UUID id) {
        SocialCareStepDown asked = asked(id);
        cases.tell(asked.at().contact(), asked.request());
    }

    private SocialCareStepDown asked(UUID id) {
        return stepDowns.find(id).orElseThrow().asked();
    }

    @EventListener
    void on(SomebodyLeads led) {
        news(led.contact());
    }

    @EventListener
    void on(ChildrenTakenOn taken) {
        news(taken.contact());
    }

    @EventListener
    void on(ChildDecided decided) {
        stepDowns
                .openOf(decided.child())
                .ifPresent(standing -> news(standing.asked().at().contact()));
    }

    /** In the turn of the contact, so that nobody looks in between and waits for ever. */
    private void news(Reference contact) {
        if (stepDowns.on(contact).stream().anyMatch(StepDownStanding::isOpen)) {
            door.take(contact);
            process.news(contact);
        }
    }
}
