package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.DestinationDecision.Choice;
import onefrontdoor.frontdoor.ThresholdDecision.Decider;
import onefrontdoor.frontdoor.ThresholdDecision.Judgement;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The decisions for each child: the one in force and those it superseded. */
@Component
class DecisionBook {

    private final ThresholdDecisions thresholds;
    private final DestinationDecisions destinations;
    private final Reopenings reopenings;
    private final ApplicationEventPublisher events;

    DecisionBook(
            ThresholdDecisions thresholds,
            DestinationDecisions destinations,
            Reopenings reopenings,
            ApplicationEventPublisher events) {
        this.thresholds = thresholds;
        this.destinations = destinations;
        this.reopenings = reopenings;
        this.events = events;
    }

    /** Children without a decision, and children for whom early help or new information asks for another one. */
    List<Child> awaitingThreshold(List<Child> children) {
        return children.stream()
                .filter(child -> toDecideAgain(child)
                        || threshold(child).isEmpty() && destination(child).isEmpty())
                .toList();
    }

    /** Children whose threshold is not met, or needed no decision, and who have no destination yet. */
    List<Child> awaitingDestination(List<Child> children) {
        return children.stream()
                .filter(child -> destination(child).isEmpty())
                .filter(child -> threshold(child)
                        .filter(decided -> decided.route().meetsThreshold())
                        .isEmpty())
                .toList();
    }

    /** Whether a decision was asked for although there is one, or none was needed so far. */
    boolean toDecideAgain(Child child) {
        return reopenings.isOpen(child.id())
                || destination(child)
                        .filter(chosen -> chosen.destination() == Destination.SOCIAL_WORK_DECISION)
                        .isPresent();
    }

    /** The child waits for a destination again; the decision stays on the record. */
    void takeBack(DestinationDecision declined, Instant at) {
        destinations.save(declined.superseded(at));
        events.publishEvent(new DestinationTakenBack(declined.id()));
    }

    /** A decision stands, whether or not the child has a destination yet. */
    boolean isThresholdDecided(Child child) {
        return awaitingThreshold(List.of(child)).isEmpty();
    }

    boolean allDecided(List<Child> children) {
        return awaitingThreshold(children).isEmpty()
                && awaitingDestination(children).isEmpty();
    }

    /** Asks for a new decision; the one there is stays in force until then. */
    void reopen(Child child, String reason, Actor by) {
        reopenings.open(child.id(), reason, by);
    }

    Optional<ThresholdDecision> threshold(Child child) {
        return thresholds.findByChildAndSupersededAtIsNull(child.id());
    }

    Optional<DestinationDecision> destination(Child child) {
        return destinations.findByChildAndSupersededAtIsNull(child.id());
    }

    /** Who took the latest of the threshold decisions in force. */
    Optional<Actor> lastDecider(List<Child> children) {
        return children.stream()
                .flatMap(child -> threshold(child).stream())
                .max(Comparator.comparing(ThresholdDecision::decidedAt))
                .map(decision -> new Actor(decision.decidedBy()));
    }

    List<ThresholdDecision> thresholdHistory(Child child) {
        return thresholds.findByChildOrderByRound(child.id());
    }

    List<DestinationDecision> destinationHistory(Child child) {
        return destinations.findByChildOrderByRound(child.id());
    }

    /** A new threshold decision also ends the destination that asked for it. */
    void enter(Child child, Judgement judged, @Nullable UUID proposal, Decider decider) {
        Optional<ThresholdDecision> first = threshold(child);
        first.ifPresent(earlier -> thresholds.save(earlier.superseded(decider.at())));
        destination(child).ifPresent(earlier -> takeBack(earlier, decider.at()));
        reopenings.settle(child.id());
        int round = thresholds.findByChildOrderByRound(child.id()).size() + 1;
        thresholds.save(
                ThresholdDecision.first(child.id(), judged, proposal, decider).inRound(round));
        first.ifPresent(earlier -> events.publishEvent(new ThresholdSuperseded(earlier.id())));
        events.publishEvent(new ChildDecided(child.id().value()));
    }

    DestinationDecision enter(Child child, Choice chosen, @Nullable UUID proposal, Decider decider) {
        int round = destinations.findByChildOrderByRound(child.id()).size() + 1;
        DestinationDecision entered = destinations.save(
                DestinationDecision.first(child.id(), chosen, proposal, decider).inRound(round));
        events.publishEvent(new ChildDecided(child.id().value()));
        return entered;
    }
}
