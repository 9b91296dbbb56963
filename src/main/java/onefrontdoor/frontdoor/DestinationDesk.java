package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.DestinationDecision.Choice;
import onefrontdoor.frontdoor.ThresholdDecision.Decider;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a Duty Early Help Manager decides where each child below the threshold goes (RB10, G02). */
@Service
@Transactional
public class DestinationDesk {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final LevelsOfNeed levels;
    private final DestinationProposals proposals;
    private final Guides guides;
    private final FamilyWord family;
    private final OfferedServices offered;
    private final DeclinedBefore declined;
    private final RedAlerts alerts;
    private final DecisionTurns turns;
    private final CarriedBook carried;
    private final AuditTrail audit;
    private final Clock clock;

    DestinationDesk(
            CaseFiles files,
            DecisionBook decisions,
            LevelsOfNeed levels,
            DestinationProposals proposals,
            Guides guides,
            FamilyWord family,
            OfferedServices offered,
            DeclinedBefore declined,
            RedAlerts alerts,
            DecisionTurns turns,
            CarriedBook carried,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.levels = levels;
        this.proposals = proposals;
        this.guides = guides;
        this.family = family;
        this.offered = offered;
        this.declined = declined;
        this.alerts = alerts;
        this.turns = turns;
        this.carried = carried;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes a destination for each child that waits for one. */
    public void proposeDestinations(Reference reference) {
        Contact contact = files.of(reference);
        decisions
                .awaitingDestination(files.childrenOn(contact))
                .forEach(child -> proposals.save(proposalFor(contact, child)));
    }

    private DestinationProposal proposalFor(Contact contact, Child child) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        Map<String, Object> facts = Facts.ofChild(contact, child, today, levels.of(child));
        return DestinationProposal.of(child.id(), guides.destination(facts), clock.instant());
    }

    /**
     * Records one destination for each child that waits for one.
     *
     * @return whether a social work decision was asked for (RB10)
     */
    boolean decide(Reference reference, List<Choice> choices, Actor by) {
        turns.take(reference);
        Contact contact = files.of(reference);
        Decider decider = new Decider(by, clock.instant());
        Map<Child, Choice> chosen = chosen(contact, choices);
        chosen.forEach((child, choice) -> check(contact, child, choice));
        chosen.forEach((child, choice) ->
                offered.keep(decisions.enter(child, choice, latestProposal(child), decider), choice.offer()));
        audit.changed(by, reference, "destination decided");
        boolean asked =
                chosen.values().stream().anyMatch(choice -> choice.destination() == Destination.SOCIAL_WORK_DECISION);
        if (asked) {
            alerts.wantedAgain(reference);
        }
        return asked;
    }

    /** Where another task has placed every child, nothing is left to choose, and this one is closed. */
    private Map<Child, Choice> chosen(Contact contact, List<Choice> choices) {
        List<Child> waiting = decisions.awaitingDestination(files.childrenOn(contact));
        return waiting.isEmpty() && choices.isEmpty()
                ? Map.of()
                : OneForEach.child(waiting, choices, Choice::childNumber);
    }

    void check(Contact contact, Child child, Choice choice) {
        refusePlanThatIsNone(contact, choice.destination());
        refuseHelpThatIsRefused(contact, child, choice.destination());
        declined.refuseByAccident(child, choice);
        offered.check(contact, child, choice);
    }

    private void refusePlanThatIsNone(Contact contact, Destination destination) {
        if (destination == Destination.STAYS_WITH_PLAN
                && carried.from(contact.reference()).isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "This contact was not raised from an early help plan. Choose another destination.");
        }
    }

    private void refuseHelpThatIsRefused(Contact contact, Child child, Destination destination) {
        if (destination.agency().isPresent() && family.refusesHelp(contact, child)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "The family of child " + child.number()
                            + " said no to help. Choose advice, universal services or no"
                            + " further action, or ask for a social work decision.");
        }
    }

    private @Nullable UUID latestProposal(Child child) {
        return proposals
                .findFirstByChildOrderByProposedAtDesc(child.id())
                .map(DestinationProposal::id)
                .orElse(null);
    }
}
