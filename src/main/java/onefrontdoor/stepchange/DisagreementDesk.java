package onefrontdoor.stepchange;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.DecisionTurns;
import onefrontdoor.frontdoor.DecisionsAnew;
import onefrontdoor.frontdoor.StandingDecision;
import onefrontdoor.frontdoor.StandingDecisions;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where each stage of a disagreement is answered, by a person and with reasons. Nobody judges what they decided or judged
 * before; a change is a new decision by whoever is qualified, and the first one stays (RB33, RB09, INV05, INV06).
 */
@Service
@Transactional
public class DisagreementDesk {

    private final Disagreements book;
    private final StandingDecisions decisions;
    private final DecisionsAnew anew;
    private final Learning learning;
    private final DecisionTurns turns;
    private final AuditTrail audit;
    private final Clock clock;

    DisagreementDesk(
            Disagreements book,
            StandingDecisions decisions,
            DecisionsAnew anew,
            Learning learning,
            DecisionTurns turns,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.anew = anew;
        this.learning = learning;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever decided has talked with whoever disagrees; a fresh decision is never theirs. */
    public void talked(UUID id, FormAnswers typed) {
        answer(id, Set.of(DisagreementStage.TALK), typed);
    }

    /** A manager who neither decided nor judged before lets the decision stand, or takes a new one. */
    public void judged(UUID id, FormAnswers typed) {
        answer(id, Set.of(DisagreementStage.MANAGERS, DisagreementStage.ANEW), typed);
    }

    /** The head of service settles the formal dispute, or records what the safeguarding partners say. */
    public void settled(UUID id, FormAnswers typed) {
        answer(id, Set.of(DisagreementStage.FORMAL, DisagreementStage.PARTNERS), typed);
    }

    private void answer(UUID id, Set<DisagreementStage> asked, FormAnswers typed) {
        Disagreement disagreement = held(id);
        DisagreementStage stage = open(disagreement, asked);
        refuseJudges(disagreement, stage, typed.by());
        Finding finding = finding(stage, typed);
        String words = typed.text("rationale", "Why?");
        if (finding.ends()) {
            learning.keep(id, typed);
        }
        @Nullable UUID fresh = finding == Finding.CHANGED ? anew.decide(standing(disagreement), typed) : null;
        end(disagreement, new Found(finding, words, fresh, typed.by().id(), clock.instant()));
    }

    private static DisagreementStage open(Disagreement disagreement, Set<DisagreementStage> asked) {
        return disagreement
                .current()
                .map(Step::stage)
                .filter(asked::contains)
                .orElseThrow(() -> refusal(Refusal.Kind.CONFLICT, "This stage of the disagreement has ended already."));
    }

    private static void refuseJudges(Disagreement disagreement, DisagreementStage stage, Actor by) {
        if (disagreement.mayNotJudge(stage).contains(by.id())) {
            throw refusal(
                    Refusal.Kind.FORBIDDEN, "You decided or judged this before, or challenged it. A colleague does.");
        }
    }

    /** The turn of the contact before that of the disagreement, as whoever decides anew takes them. */
    private Disagreement held(UUID id) {
        turns.take(book.find(id).orElseThrow().about().contact());
        book.hold(id);
        return book.find(id).orElseThrow();
    }

    private static Finding finding(DisagreementStage stage, FormAnswers typed) {
        Finding chosen = typed.choice("finding", Finding.class, "How does this stage end?");
        if (!Findings.at(stage).contains(chosen)) {
            throw refusal(Refusal.Kind.INVALID, "Choose an answer to “How does this stage end?” that goes with it.");
        }
        return chosen;
    }

    private StandingDecision standing(Disagreement disagreement) {
        return decisions
                .find(disagreement.about().contact(), disagreement.about().decision())
                .orElseThrow(() -> refusal(
                        Refusal.Kind.CONFLICT,
                        "Somebody has decided anew about this child. The disagreement is settled."));
    }

    private void end(Disagreement disagreement, Found found) {
        DisagreementStage stage = disagreement.last().stage();
        if (!book.end(disagreement.id(), stage, found)) {
            throw refusal(Refusal.Kind.CONFLICT, "Somebody has answered this stage at the same moment.");
        }
        String what = "disagreement " + stage + ": " + found.finding();
        audit.changed(new Actor(found.by()), disagreement.about().contact(), what);
    }

    private static Refusal refusal(Refusal.Kind kind, String sentence) {
        return new Refusal(kind, sentence);
    }
}
