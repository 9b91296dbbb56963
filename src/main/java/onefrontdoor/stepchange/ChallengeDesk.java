package onefrontdoor.stepchange;

import java.time.Clock;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.DecisionTurns;
import onefrontdoor.frontdoor.FamilySupportCases;
import onefrontdoor.frontdoor.FreshHarm;
import onefrontdoor.frontdoor.StandingDecision;
import onefrontdoor.frontdoor.StandingDecisions;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.Disagreement.About;
import onefrontdoor.stepchange.Disagreement.Found;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a professional says that they disagree with a decision about a child; the decision stays in force meanwhile (RB33). */
@Service
@Transactional
public class ChallengeDesk {

    private final Disagreements book;
    private final StandingDecisions decisions;
    private final StageDesk stages;
    private final DisagreementNews news;
    private final FreshHarm harm;
    private final FamilySupportCases list;
    private final DecisionTurns turns;
    private final DisagreementProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    ChallengeDesk(
            Disagreements book,
            StandingDecisions decisions,
            StageDesk stages,
            DisagreementNews news,
            FreshHarm harm,
            FamilySupportCases list,
            DecisionTurns turns,
            DisagreementProcess process,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.stages = stages;
        this.news = news;
        this.harm = harm;
        this.list = list;
        this.turns = turns;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** A request to look at a decision anew, by a number of its own. */
    public record Request(UUID id, Reference contact, UUID decision) {}

    /**
     * Keeps a challenge and begins its first stage; the same request sent twice is one. What tells of new harm goes to duty
     * social work at once, and the disagreement runs beside it (INV17).
     */
    public void raise(Request request, Challenge challenge) {
        turns.take(request.contact());
        if (book.find(request.id()).isPresent()) {
            return;
        }
        StandingDecision challenged = decisions
                .find(request.contact(), request.decision())
                .orElseThrow(() -> conflict("Somebody has decided anew since. Look at the decision in force first."));
        refuseTheirOwn(challenged, challenge);
        refuseTwoAtOnce(challenged, challenge);
        keep(request, challenged, challenge);
        if (challenge.newHarm()) {
            harm.told(request.contact(), challenge.why(), challenge.by());
        }
    }

    private static void refuseTheirOwn(StandingDecision challenged, Challenge challenge) {
        if (challenged.decidedBy().equals(challenge.by().id())) {
            throw conflict("You took this decision yourself. Add what you know now, and it is looked at again.");
        }
    }

    private void refuseTwoAtOnce(StandingDecision challenged, Challenge challenge) {
        boolean open = book.about(challenged.id()).stream()
                .filter(earlier -> !earlier.hasEnded())
                .anyMatch(earlier -> earlier.challenge().by().equals(challenge.by()));
        if (open) {
            throw conflict("You have said already that you disagree with this decision, and it is being looked at.");
        }
    }

    private void keep(Request request, StandingDecision challenged, Challenge challenge) {
        About about = new About(
                request.contact(),
                challenged.child(),
                challenged.number(),
                challenged.kind(),
                challenged.id(),
                challenged.decidedBy());
        Disagreement begun = Disagreement.begun(request.id(), about, challenge, clock.instant());
        book.keep(begun);
        stages.begin(begun, DisagreementStage.TALK);
        audit.changed(challenge.by(), request.contact(), "decision challenged");
        news.tell(begun);
        process.begun(request.contact(), request.id(), list.onList(request.contact()));
    }

    /** Whoever disagreed takes it back; nobody else can. */
    public void withdraw(Reference contact, UUID id, Challenge.Way way, Actor by) {
        book.hold(id);
        Disagreement taken = book.find(id)
                .filter(found -> found.about().contact().equals(contact))
                .filter(found ->
                        found.challenge().way() == way && found.challenge().by().equals(by))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such disagreement of yours."));
        if (taken.current().isEmpty()) {
            throw conflict("This disagreement has ended already.");
        }
        end(taken, Finding.WITHDRAWN, by.id());
        audit.changed(by, contact, "disagreement withdrawn");
    }

    /** Ends a disagreement outside its stages; its process looks and tells whoever disagreed. */
    void end(Disagreement disagreement, Finding finding, String by) {
        Found found = new Found(finding, null, null, by, clock.instant());
        if (book.end(disagreement.id(), disagreement.last().stage(), found)) {
            process.changed(disagreement.about().contact(), disagreement.id());
        }
    }

    private static Refusal conflict(String sentence) {
        return new Refusal(Refusal.Kind.CONFLICT, sentence);
    }
}
