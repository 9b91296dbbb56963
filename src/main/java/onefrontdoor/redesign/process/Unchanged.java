package onefrontdoor.redesign.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What cases stand at keeps its id, and every clock that protects a child stays where its task stays (INV17, INV18). */
final class Unchanged implements Rule {

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return released.models.stream()
                .flatMap(before -> proposed.process(before.process().getId())
                        .map(now -> Stream.concat(ids(before, now), clocks(before, now)))
                        .orElseGet(() -> Stream.of(gone(before))));
    }

    private static Finding gone(FlowModel before) {
        return Finding.error(
                before.file(),
                FlowModel.called(before.process()),
                "This process is missing, and cases may be running in it.",
                "Put its file back; a process that nobody starts any more costs nothing.");
    }

    private static Stream<Finding> ids(FlowModel before, FlowModel now) {
        Set<String> ids = now.each(FlowNode.class).map(FlowNode::getId).collect(Collectors.toSet());
        return before.each(Activity.class)
                .filter(step -> !ids.contains(step.getId()))
                .flatMap(step -> sameName(step, before, now)
                        .map(renamed -> now.error(
                                renamed,
                                "Its id was “" + step.getId() + "” and is “" + renamed.getId()
                                        + "” now, so cases that stand here" + " could not go on.",
                                "Set its id back to “" + step.getId() + "”."))
                        .stream());
    }

    private static Optional<Activity> sameName(Activity step, FlowModel before, FlowModel now) {
        Set<String> known = before.each(Activity.class).map(Activity::getId).collect(Collectors.toSet());
        return now.each(Activity.class)
                .filter(other -> !known.contains(other.getId()))
                .filter(other -> Objects.equals(other.getName(), step.getName()))
                .findFirst();
    }

    private static Stream<Finding> clocks(FlowModel before, FlowModel now) {
        List<BoundaryEvent> left =
                now.each(BoundaryEvent.class).filter(Unchanged::isClock).toList();
        return before.each(BoundaryEvent.class)
                .filter(Unchanged::isClock)
                .filter(clock ->
                        now.bpmn().getModelElementById(clock.getAttachedTo().getId()) != null)
                .filter(clock -> left.stream().noneMatch(other -> isTheSame(clock, other)))
                .map(clock -> now.error(
                        now.bpmn().getModelElementById(clock.getAttachedTo().getId()),
                        "Its clock “" + FlowModel.called(clock) + "” is missing or ends the task now.",
                        "Put the clock back as it was; how long it runs stands in the table of deadlines."));
    }

    private static boolean isClock(BoundaryEvent event) {
        return !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static boolean isTheSame(BoundaryEvent before, BoundaryEvent now) {
        return before.getId().equals(now.getId())
                && before.getAttachedTo().getId().equals(now.getAttachedTo().getId())
                && before.cancelActivity() == now.cancelActivity();
    }
}
