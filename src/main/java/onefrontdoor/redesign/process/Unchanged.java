package onefrontdoor.redesign.process;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What cases stand at keeps its id and its kind, and where no answer fits they go the way that was safe (INV17). */
final class Unchanged implements Rule {

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return released.models.stream()
                .flatMap(before -> proposed.process(before.process().getId())
                        .map(now -> Stream.of(ids(before, now), kinds(before, now), defaults(before, now))
                                .flatMap(found -> found))
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
        return before.each(Activity.class)
                .filter(step -> now.node(step.getId()) == null)
                .flatMap(step -> sameName(step, before, now).stream()
                        .map(renamed -> now.error(
                                renamed,
                                "Its id was “" + step.getId() + "” and is “" + renamed.getId()
                                        + "” now, so cases that stand here could not go on.",
                                "Set its id back to “" + step.getId() + "”.")));
    }

    private static Optional<Activity> sameName(Activity step, FlowModel before, FlowModel now) {
        Set<String> known = before.each(Activity.class).map(Activity::getId).collect(Collectors.toSet());
        return now.each(Activity.class)
                .filter(other -> !known.contains(other.getId()))
                .filter(other -> Objects.equals(other.getName(), step.getName()))
                .findFirst();
    }

    private static Stream<Finding> kinds(FlowModel before, FlowModel now) {
        return before.each(FlowNode.class).flatMap(step -> Stream.ofNullable(now.node(step.getId()))
                .filter(same -> !(same instanceof Gateway) && !kind(same).equals(kind(step)))
                .filter(same ->
                        AllowedWords.allows("bpmn:" + same.getElementType().getTypeName()))
                .map(same -> now.error(
                        same,
                        "It was a " + kind(step) + " and is a " + kind(same)
                                + " now, so cases that stand here could not go on.",
                        "Give the new step an id of its own.")));
    }

    private static String kind(FlowNode node) {
        return node.getElementType().getTypeName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Finding> defaults(FlowModel before, FlowModel now) {
        return before.each(ExclusiveGateway.class)
                .filter(split -> split.getDefault() != null)
                .flatMap(split -> now.each(ExclusiveGateway.class)
                        .filter(same -> same.getId().equals(split.getId()) && same.getDefault() != null)
                        .filter(same -> !id(same).equals(id(split)) && leaves(same, id(split)))
                        .map(same -> now.error(
                                same,
                                "Where no answer fits, cases go “" + name(same) + "” now and went “" + name(split)
                                        + "”.",
                                "Make “" + name(split) + "” the default flow again.")));
    }

    private static String id(ExclusiveGateway split) {
        return split.getDefault().getId();
    }

    private static String name(ExclusiveGateway split) {
        return Objects.toString(split.getDefault().getName(), "on");
    }

    private static boolean leaves(ExclusiveGateway split, String way) {
        return split.getOutgoing().stream().map(SequenceFlow::getId).anyMatch(way::equals);
    }
}
