package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.frontdoor.ThresholdDecision.Decider;
import onefrontdoor.frontdoor.ThresholdDecision.Judgement;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a child goes whom social care hands to early help. That the threshold is not met any more is social care's word, kept
 * with the name of whoever asked (INV06); the level and the service are early help's. Earlier decisions stay (INV05).
 */
@Service
@Transactional
@NamedInterface("step")
public class StepDownPlaces {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final FamilyWord family;
    private final ServiceAnswers services;
    private final FamilySupportAnswers familySupport;
    private final OfferedServices offered;
    private final Breaches breaches;
    private final Waits waits;
    private final StaffWords words;
    private final AuditTrail audit;
    private final Clock clock;

    StepDownPlaces(
            CaseFiles files,
            DecisionBook decisions,
            FamilyWord family,
            ServiceAnswers services,
            FamilySupportAnswers familySupport,
            OfferedServices offered,
            Breaches breaches,
            Waits waits,
            StaffWords words,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.family = family;
        this.services = services;
        this.familySupport = familySupport;
        this.offered = offered;
        this.breaches = breaches;
        this.waits = waits;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** What early help decided. @param why in the manager's own words */
    @NamedInterface("step")
    public record Place(Level level, Destination destination, String why) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Place";
        }
    }

    /** What became of a child after the services were asked. */
    @NamedInterface("step")
    public enum Found {
        TAKEN_ON,
        /** A service is asked, or early help or social work decides where the child goes. */
        WAITS,
        NOT_TAKEN_ON
    }

    /** @param asker in whose name social care says that its threshold is not met any more */
    public void accept(OnContact at, Place place, Actor asker, Actor by) {
        Contact contact = files.of(at.contact());
        Child child = files.childOn(contact, at.child());
        refuseHelpThatIsRefused(contact, child);
        Instant now = clock.instant();
        String note = words.sentence("social-care-step-down.note.accepted");
        decisions.enter(
                child,
                new Judgement(at.number(), place.level(), Route.NOT_SOCIAL_CARE, note),
                null,
                new Decider(asker, now));
        DestinationDecision.Choice choice =
                new DestinationDecision.Choice(at.number(), place.destination(), place.why(), Offer.NONE, false);
        offered.keep(decisions.enter(child, choice, null, new Decider(by, now)), Offer.NONE);
        audit.changed(by, at.contact(), "step-down from social care placed: child " + at.number());
    }

    /** Early help is voluntary: the family may have changed its mind since (RB21). */
    private void refuseHelpThatIsRefused(Contact contact, Child child) {
        if (family.refusesHelp(contact, child)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "The family has said no to early help since. Decline, so that social care speaks with it again.");
        }
    }

    @Transactional(readOnly = true)
    public Found found(OnContact at) {
        Child child = files.childOn(files.of(at.contact()), at.child());
        boolean met = decisions
                .threshold(child)
                .filter(decided -> decided.route().meetsThreshold())
                .isPresent();
        return decisions.destination(child).map(this::found).orElse(met ? Found.NOT_TAKEN_ON : Found.WAITS);
    }

    private Found found(DestinationDecision sent) {
        if (services.isAccepted(sent.id()) || familySupport.isAccepted(sent.id())) {
            return Found.TAKEN_ON;
        }
        boolean waits =
                sent.destination().agency().isPresent() || sent.destination() == Destination.SOCIAL_WORK_DECISION;
        return waits ? Found.WAITS : Found.NOT_TAKEN_ON;
    }

    /** No service took the child on: what social care decided holds again, as a decision of its own (INV16). */
    public void keep(OnContact at, Actor asker) {
        Child child = files.childOn(files.of(at.contact()), at.child());
        boolean lost = decisions
                .threshold(child)
                .filter(decided -> decided.route().meetsThreshold())
                .isEmpty();
        if (lost) {
            restore(child, new Decider(asker, clock.instant()));
            audit.changed(Actor.SYSTEM, at.contact(), "social care keeps child " + at.number());
        }
    }

    private void restore(Child child, Decider decider) {
        ThresholdDecision before = decisions.thresholdHistory(child).stream()
                .filter(decided -> decided.route().meetsThreshold())
                .max(Comparator.comparingInt(ThresholdDecision::round))
                .orElseThrow();
        String note = words.sentence("social-care-step-down.note.kept");
        decisions.enter(child, new Judgement(child.number(), before.level(), before.route(), note), null, decider);
    }

    /** @return by when the Head of Service looks at it; the clock decides nothing (INV04) */
    public Instant late(Reference reference, Instant dueBy) {
        breaches.record(files.of(reference).id(), "STEP_DOWN", dueBy);
        audit.changed(Actor.SYSTEM, reference, "decision late: STEP_DOWN");
        return waits.reviewBy();
    }
}
