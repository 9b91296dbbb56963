package onefrontdoor.stepchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.DecisionKind;
import onefrontdoor.frontdoor.StandingDecision;
import onefrontdoor.frontdoor.StandingDecisions;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disagreements as they are shown: to staff both decisions with every stage between, to whoever disagrees where theirs stands. */
@Service
@Transactional
public class DisagreementSheet {

    private final Disagreements book;
    private final StandingDecisions decisions;
    private final Learning learning;
    private final DisagreementWords words;
    private final AuditTrail audit;

    DisagreementSheet(
            Disagreements book,
            StandingDecisions decisions,
            Learning learning,
            DisagreementWords words,
            AuditTrail audit) {
        this.book = book;
        this.decisions = decisions;
        this.learning = learning;
        this.words = words;
        this.audit = audit;
    }

    /** A decision that can be challenged. @param answer what was decided, for staff alone */
    public record Option(UUID decision, int child, DecisionKind kind, String answer) {}

    /** A decision with its reasons. */
    public record Decided(String answer, String rationale, String by, String at) {}

    /** One stage: until when, and how it ended. */
    public record StageLine(
            String stage, String due, @Nullable String finding, String words, String by, String at) {}

    /** A disagreement as staff see it. */
    public record Line(
            UUID id,
            int child,
            Challenge challenge,
            String begun,
            boolean open,
            boolean own,
            @Nullable Decided first,
            @Nullable Decided fresh,
            List<StageLine> stages,
            Optional<String> learnt) {}

    /** One thing that whoever disagrees may hear, as the key of its wording. */
    public record Told(String key, String at, String due) {}

    /** A disagreement as whoever disagrees sees it: nothing of the family. */
    public record Answered(UUID id, int child, DecisionKind kind, boolean open, boolean own, List<Told> told) {}

    /** What can be challenged now. */
    public List<Option> options(Reference contact) {
        return decisions.on(contact).stream()
                .map(one -> new Option(one.id(), one.number(), one.kind(), one.answer()))
                .toList();
    }

    /** Everything about a contact, for staff who may see all of it. */
    public List<Line> of(Reference contact, Actor viewer) {
        audit.read(viewer, contact, "disagreements");
        return book.on(contact).stream().map(one -> line(one, viewer)).toList();
    }

    /** Where the disagreements of one challenger stand. */
    public List<Answered> answered(Reference contact, Challenge.Way way, Actor by) {
        return book.on(contact).stream()
                .filter(one -> isOwn(one, way, by))
                .map(one -> answered(one, true))
                .toList();
    }

    /** What the private page of whoever made contact says: of their own, and of those that their system sent. */
    public List<Answered> answeredOnStatusPage(Reference contact) {
        return book.on(contact).stream()
                .filter(one -> one.challenge().way().isAnsweredOnStatusPage())
                .map(one -> answered(one, isOwn(one, Challenge.Way.REFERRER, Actor.REFERRER)))
                .toList();
    }

    private static boolean isOwn(Disagreement one, Challenge.Way way, Actor by) {
        return one.challenge().way() == way && one.challenge().by().equals(by);
    }

    private Line line(Disagreement one, Actor viewer) {
        Reference contact = one.about().contact();
        @Nullable Found found = one.last().found();
        return new Line(
                one.id(),
                one.about().number(),
                one.challenge(),
                words.of(one.begunAt()),
                !one.hasEnded(),
                one.challenge().by().equals(viewer) && one.current().isPresent(),
                decided(contact, one.about().decision()),
                found == null || found.decision() == null ? null : decided(contact, found.decision()),
                one.steps().stream().map(this::stage).toList(),
                learning.from(one.id()).map(learnt -> words.learning(learnt.kind()) + ": " + learnt.words()));
    }

    private @Nullable Decided decided(Reference contact, UUID decision) {
        return decisions.ever(contact, decision).map(this::decided).orElse(null);
    }

    private Decided decided(StandingDecision one) {
        return new Decided(one.answer(), one.rationale(), words.who(one.decidedBy()), words.of(one.decidedAt()));
    }

    private StageLine stage(Step step) {
        Found found = step.found();
        return found == null
                ? new StageLine(words.of(step.stage()), words.of(step.due()), null, "", "", "")
                : new StageLine(
                        words.of(step.stage()),
                        words.of(step.due()),
                        words.of(found.finding()),
                        Objects.toString(found.words(), ""),
                        words.who(found.by()),
                        words.of(found.at()));
    }

    private Answered answered(Disagreement one, boolean own) {
        List<Told> told = one.steps().stream()
                .flatMap(step -> AnswersToChallenger.of(step, words).stream())
                .toList();
        return new Answered(one.id(), one.about().number(), one.about().kind(), !one.hasEnded(), own, told);
    }
}
