package onefrontdoor.redesign.process;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a person decides with a reason stays a person's: no redesign opens a way past it (RB08, RB09, INV09). */
final class Decisions implements Rule {

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return released.models.stream()
                .flatMap(before -> proposed.process(before.process().getId()).stream()
                        .flatMap(now -> before.each(UserTask.class)
                                .filter(task -> decides(released, task))
                                .flatMap(task -> ways(task, before, now))));
    }

    /** Whoever decides says why. */
    static boolean decides(ParsedSet set, UserTask task) {
        return set.form(task.getCamundaFormRef())
                .filter(form -> form.asks("rationale"))
                .isPresent();
    }

    private static Stream<Finding> ways(UserTask task, FlowModel before, FlowModel now) {
        Set<String> records = Recorded.by(task).collect(Collectors.toSet());
        Predicate<FlowNode> decision = node -> node instanceof UserTask other
                && (other.getId().equals(task.getId()) || Recorded.by(other).anyMatch(records::contains));
        if (now.each(UserTask.class).noneMatch(decision)) {
            return Stream.of(now.error(
                    now.process(),
                    "Nobody does “" + task.getName() + "” any more.",
                    "Put the task back, or another that is followed by the same record."));
        }
        return past(decision, before, now)
                .map(from -> now.error(
                        from,
                        "From here a way leads past “" + task.getName() + "”, which was not there before.",
                        "Let the way lead to the task; only a person decides."));
    }

    private static Stream<FlowNode> past(Predicate<FlowNode> decision, FlowModel before, FlowModel now) {
        Set<String> known =
                before.graph().waysPast(decision).stream().map(Graph.Way::said).collect(Collectors.toSet());
        return now.graph().waysPast(decision).stream()
                .filter(way -> !known.contains(way.said()))
                .map(Graph.Way::from);
    }
}
