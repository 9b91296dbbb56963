package onefrontdoor.stepchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;

/** The tables of disagreements kept in memory, each row once. */
final class DisagreementsOnPaper extends Disagreements {

    private final Map<UUID, Disagreement> kept = new LinkedHashMap<>();

    DisagreementsOnPaper() {
        super(null);
    }

    @Override
    boolean keep(Disagreement begun) {
        return kept.putIfAbsent(begun.id(), begun) == null;
    }

    @Override
    void begin(UUID id, Step step) {
        Disagreement before = kept.get(id);
        if (before.steps().stream().anyMatch(earlier -> earlier.stage() == step.stage())) {
            throw new IllegalStateException("Each stage once");
        }
        List<Step> steps = new ArrayList<>(before.steps());
        steps.add(step);
        keep(before, steps);
    }

    @Override
    boolean end(UUID id, DisagreementStage stage, Found found) {
        Disagreement before = kept.get(id);
        boolean free = before.steps().stream().anyMatch(step -> step.stage() == stage && step.found() == null);
        if (free) {
            keep(
                    before,
                    before.steps().stream()
                            .map(step ->
                                    step.stage() == stage ? new Step(stage, step.begunAt(), step.due(), found) : step)
                            .toList());
        }
        return free;
    }

    private void keep(Disagreement before, List<Step> steps) {
        kept.put(
                before.id(),
                new Disagreement(before.id(), before.about(), before.challenge(), before.begunAt(), steps));
    }

    @Override
    Optional<Disagreement> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    List<Disagreement> on(Reference contact) {
        return kept.values().stream()
                .filter(one -> one.about().contact().equals(contact))
                .toList();
    }

    @Override
    List<Disagreement> about(UUID decision) {
        return kept.values().stream()
                .filter(one -> one.about().decision().equals(decision))
                .toList();
    }

    @Override
    List<Disagreement> since(Instant moment) {
        return List.copyOf(kept.values());
    }

    @Override
    void hold(UUID id) {}
}
