package onefrontdoor.taf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Says in plain sentences what a plan lacks before everybody knows what is to change, by whom and by when (E21, F05). */
@Component
class ActionGaps {

    private final PlanChildren children;
    private final NeedBook needs;
    private final ActionBook actions;
    private final PlanWords words;
    private final Clock clock;

    ActionGaps(PlanChildren children, NeedBook needs, ActionBook actions, PlanWords words, Clock clock) {
        this.children = children;
        this.needs = needs;
        this.actions = actions;
        this.words = words;
        this.clock = clock;
    }

    /** Of the whole plan, in the order in which it is read. */
    List<String> in(Reference plan) {
        List<Need> named = needs.of(plan);
        List<PlanAction> open =
                actions.of(plan).stream().filter(PlanAction::isOpen).toList();
        return Stream.of(
                        withoutNeed(plan, named),
                        withoutAction(plan, named),
                        open.stream().flatMap(this::in))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Of one action that is still open. */
    List<String> of(PlanAction action) {
        return action.isOpen() ? action.missing().stream().map(words::of).toList() : List.of();
    }

    private Stream<String> in(PlanAction action) {
        LocalDate today = PlanDates.day(clock.instant());
        Stream<String> overdue = action.isOverdue(today)
                ? Stream.of(words.of("gap", "overdue", action.number(), words.of(action.byWhen())))
                : Stream.empty();
        return Stream.concat(
                of(action).stream().map(sentence -> words.of("gap", "action", action.number(), sentence)), overdue);
    }

    private Stream<String> withoutNeed(Reference plan, List<Need> named) {
        return children.on(plan).stream()
                .map(PlanChildren.OnPlan::number)
                .filter(child -> named.stream().noneMatch(need -> Objects.equals(need.child(), child)))
                .map(child -> words.of("gap", "child", child));
    }

    private Stream<String> withoutAction(Reference plan, List<Need> named) {
        List<Integer> answered = actions.of(plan).stream().map(PlanAction::need).toList();
        return named.stream()
                .map(Need::number)
                .filter(need -> !answered.contains(need))
                .map(need -> words.of("gap", "need", need));
    }
}
