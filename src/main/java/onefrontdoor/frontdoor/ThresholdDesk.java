package onefrontdoor.frontdoor;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.ThresholdDecision.Decider;
import onefrontdoor.frontdoor.ThresholdDecision.Judgement;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a Duty Social Worker Manager decides, child by child, whether social care's threshold is met (RB09, G01). */
@Service
@Transactional
public class ThresholdDesk {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final LevelProposals proposals;
    private final Guides guides;
    private final ApplicationEventPublisher events;
    private final DecisionTurns turns;
    private final PlacesSought places;
    private final AuditTrail audit;
    private final Clock clock;

    ThresholdDesk(
            CaseFiles files,
            DecisionBook decisions,
            LevelProposals proposals,
            Guides guides,
            ApplicationEventPublisher events,
            DecisionTurns turns,
            PlacesSought places,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.proposals = proposals;
        this.guides = guides;
        this.events = events;
        this.turns = turns;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the children of this round go next. */
    public record Outcome(boolean anyChildMeetsThreshold, boolean anyChildNeedsDestination) {

        public static final Outcome NONE = new Outcome(false, false);
    }

    /** Proposes a level for each child and says whether only advice was asked for and nothing points higher (SC01). */
    public boolean proposeLevels(Reference reference) {
        Contact contact = files.of(reference);
        List<Child> open = decisions.awaitingThreshold(files.childrenOn(contact));
        List<LevelProposal> proposed = open.stream()
                .map(child -> proposals.save(proposalFor(contact, child)))
                .toList();
        boolean allUniversal = proposed.stream().allMatch(proposal -> proposal.level() == Level.LEVEL_1);
        boolean askedFor = open.stream().anyMatch(decisions::toDecideAgain);
        return contact.worry().asksForAdvice() && allUniversal && !askedFor;
    }

    private LevelProposal proposalFor(Contact contact, Child child) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        Map<String, Object> facts = Facts.ofChild(contact, child, today);
        facts.put("earlierContacts", files.earlierContacts(contact, child));
        return LevelProposal.of(child.id(), guides.level(facts), clock.instant());
    }

    /** Records one decision for each child that waits for one, with decider, time and rationale (INV05). */
    Outcome decide(Reference reference, List<Judgement> judgements, Actor by) {
        turns.take(reference);
        Contact contact = files.of(reference);
        Decider decider = new Decider(by, clock.instant());
        Map<Child, Judgement> judged = OneForEach.child(
                decisions.awaitingThreshold(files.childrenOn(contact)), judgements, Judgement::childNumber);
        judged.forEach((child, judgement) -> decisions.enter(child, judgement, latestProposal(child), decider));
        Map<UUID, String> met = met(judged);
        announce(reference, met);
        audit.changed(by, reference, "threshold decided");
        boolean elsewhere = met.size() < judged.size() && !places.isDestinationSought(reference);
        return new Outcome(!met.isEmpty(), elsewhere);
    }

    private static Map<UUID, String> met(Map<Child, Judgement> judged) {
        return judged.entrySet().stream()
                .filter(entry -> entry.getValue().route().meetsThreshold())
                .collect(toMap(
                        entry -> entry.getKey().id().value(),
                        entry -> entry.getValue().route().name()));
    }

    private void announce(Reference reference, Map<UUID, String> met) {
        if (!met.isEmpty()) {
            events.publishEvent(new ThresholdMet(reference, met));
        }
    }

    private UUID latestProposal(Child child) {
        return proposals
                .findFirstByChildOrderByProposedAtDesc(child.id())
                .map(LevelProposal::id)
                .orElse(null);
    }
}
