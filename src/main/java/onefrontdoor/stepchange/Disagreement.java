package onefrontdoor.stepchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.DecisionKind;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A professional's disagreement with one decision, with its stages, the latest last (RB33). */
record Disagreement(UUID id, About about, Challenge challenge, Instant begunAt, List<Step> steps) {

    /**
     * The decision that is challenged.
     *
     * @param number of the child on the contact
     */
    record About(Reference contact, UUID child, int number, DecisionKind kind, UUID decision, String decidedBy) {}

    /** A stage: since when, until when, and how it ended. */
    record Step(
            DisagreementStage stage,
            Instant begunAt,
            Instant due,
            @Nullable Found found) {}

    /**
     * How a stage ended.
     *
     * @param decision the new one, where there is one
     * @param by the user who judged, or the system
     */
    record Found(
            Finding finding,
            @Nullable String words,
            @Nullable UUID decision,
            String by,
            Instant at) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Found " + finding;
        }
    }

    Disagreement {
        steps = steps.stream().sorted(Comparator.comparing(Step::stage)).toList();
    }

    static Disagreement begun(UUID id, About about, Challenge challenge, Instant at) {
        return new Disagreement(id, about, challenge, at, List.of());
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** The stage that waits for an answer; empty once it has ended, and while it moves on. */
    Optional<Step> current() {
        return Optional.of(last()).filter(step -> step.found() == null);
    }

    boolean hasEnded() {
        Found found = last().found();
        return found != null && found.finding().ends();
    }

    /**
     * Who may not judge at a stage: whoever decided or judged before, and whoever disagrees (RB33). Whoever decided talks
     * first, and the partners judge outside: the head of service only records it.
     */
    Set<String> mayNotJudge(DisagreementStage stage) {
        if (stage == DisagreementStage.TALK || stage == DisagreementStage.PARTNERS) {
            return Set.of();
        }
        Stream<String> judges = steps.stream()
                .filter(step -> step.stage() != stage && isOfAJudge(step.stage()))
                .flatMap(step -> Optional.ofNullable(step.found()).stream())
                .map(Found::by)
                .filter(judge -> !judge.equals(Actor.SYSTEM.id()));
        return Stream.concat(Stream.of(about.decidedBy(), challenge.by().id()), judges)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The head of service settles what has become formal, and records what the partners say; that is one person's part. */
    private static boolean isOfAJudge(DisagreementStage stage) {
        return stage == DisagreementStage.TALK || stage == DisagreementStage.MANAGERS;
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Disagreement " + id;
    }
}
