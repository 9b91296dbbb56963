package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.ThresholdDecision.Decider;
import onefrontdoor.frontdoor.ThresholdDecision.Judgement;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where somebody who judges a challenged decision takes a new one. The first one stays on the record; the child goes where
 * the new one says by the same way as after any decision (RB33, INV05, INV09).
 */
@Service
@Transactional
@NamedInterface("step")
public class DecisionsAnew {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final DestinationDesk destinations;
    private final PlacesSought places;
    private final DecisionTurns turns;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionsAnew(
            CaseFiles files,
            DecisionBook decisions,
            DestinationDesk destinations,
            PlacesSought places,
            DecisionTurns turns,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.destinations = destinations;
        this.places = places;
        this.turns = turns;
        this.deadlines = deadlines;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a new decision in place of one that is in force.
     *
     * @param typed level and route, or destination, each with the reason
     * @return the new decision
     * @throws Refusal when the first one is not in force any more, or the new one is the same
     */
    public UUID decide(StandingDecision first, FormAnswers typed) {
        turns.take(first.contact());
        Contact contact = files.of(first.contact());
        Child child = files.childOn(contact, first.child());
        audit.changed(typed.by(), first.contact(), "decided anew after a disagreement");
        return switch (first.kind()) {
            case THRESHOLD -> threshold(contact, child, first, typed);
            case DESTINATION -> destination(contact, child, first, typed);
        };
    }

    private UUID threshold(Contact contact, Child child, StandingDecision first, FormAnswers typed) {
        ThresholdDecision earlier = decisions
                .threshold(child)
                .filter(standing -> standing.id().equals(first.id()))
                .orElseThrow(DecisionsAnew::overtaken);
        Judgement judged = new Judgement(
                child.number(),
                typed.choice("level", Level.class, "Which level of need?"),
                typed.choice("route", Route.class, "Is the threshold of Children's Social Care met?"),
                typed.text("rationale", DecisionForms.WHY));
        refuseIf(judged.level() == earlier.level() && judged.route() == earlier.route());
        decisions.enter(child, judged, null, decider(typed.by()));
        place(contact, child, judged.route());
        return decisions.threshold(child).orElseThrow().id();
    }

    private void place(Contact contact, Child child, Route route) {
        boolean met = route.meetsThreshold();
        if (met) {
            events.publishEvent(
                    new ThresholdMet(contact.reference(), Map.of(child.id().value(), route.name())));
        }
        boolean elsewhere = !met && !places.isDestinationSought(contact.reference());
        goOn(contact, new ThresholdDesk.Outcome(met, elsewhere));
    }

    private UUID destination(Contact contact, Child child, StandingDecision first, FormAnswers typed) {
        DestinationDecision earlier = decisions
                .destination(child)
                .filter(standing -> standing.id().equals(first.id()))
                .orElseThrow(DecisionsAnew::overtaken);
        Destination chosen = typed.choice("destination", Destination.class, "Where does this child go?");
        refuseIf(chosen == earlier.destination() || chosen == Destination.SOCIAL_WORK_DECISION);
        DestinationDecision.Choice choice = new DestinationDecision.Choice(
                child.number(), chosen, typed.text("rationale", DecisionForms.WHY), Offer.NONE, false);
        destinations.check(contact, child, choice);
        decisions.takeBack(earlier, clock.instant());
        UUID fresh = decisions.enter(child, choice, null, decider(typed.by())).id();
        goOn(contact, ThresholdDesk.Outcome.NONE);
        return fresh;
    }

    private void goOn(Contact contact, ThresholdDesk.Outcome outcome) {
        places.childDecidedAnew(
                files.listEntry(contact, clock.instant()), outcome, deadlines.due(Timer.T2, clock.instant()));
    }

    private Decider decider(Actor by) {
        return new Decider(by, clock.instant());
    }

    private static void refuseIf(boolean same) {
        if (same) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "That is no new decision. Let the first one stand, or decide something else.");
        }
    }

    private static Refusal overtaken() {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "Somebody has decided anew about this child. Look at the case before you go on.");
    }
}
