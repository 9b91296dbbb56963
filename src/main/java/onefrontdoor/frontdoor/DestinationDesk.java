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
    private final LevelProposals levels;
    private final DestinationProposals proposals;
    private final Guides guides;
    private final RedAlerts alerts;
    private final AuditTrail audit;
    private final Clock clock;

    DestinationDesk(
            CaseFiles files,
            DecisionBook decisions,
            LevelProposals levels,
            DestinationProposals proposals,
            Guides guides,
            RedAlerts alerts,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.levels = levels;
        this.proposals = proposals;
        this.guides = guides;
        this.alerts = alerts;
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
        Map<String, Object> facts = Facts.ofChild(contact, child, today, levelOf(child));
        return DestinationProposal.of(child.id(), guides.destination(facts), clock.instant());
    }

    /** The manager's own level, or the proposed one where nobody had to decide (SC01). */
    private Level levelOf(Child child) {
        return decisions
                .threshold(child)
                .map(ThresholdDecision::level)
                .or(() ->
                        levels.findFirstByChildOrderByProposedAtDesc(child.id()).map(LevelProposal::level))
                .orElse(Level.LEVEL_2B);
    }

    /**
     * Records one destination for each child that waits for one.
     *
     * @return whether a social work decision was asked for (RB10)
     */
    boolean decide(Reference reference, List<Choice> choices, Actor by) {
        Contact contact = files.of(reference);
        Decider decider = new Decider(by, clock.instant());
        Map<Child, Choice> chosen = OneForEach.child(
                decisions.awaitingDestination(files.childrenOn(contact)), choices, Choice::childNumber);
        chosen.forEach((child, choice) -> decisions.enter(child, choice, latestProposal(child), decider));
        audit.changed(by, reference, "destination decided");
        boolean asked =
                chosen.values().stream().anyMatch(choice -> choice.destination() == Destination.SOCIAL_WORK_DECISION);
        if (asked) {
            alerts.wantedAgain(reference);
        }
        return asked;
    }

    private @Nullable UUID latestProposal(Child child) {
        return proposals
                .findFirstByChildOrderByProposedAtDesc(child.id())
                .map(DestinationProposal::id)
                .orElse(null);
    }
}
