package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What no redesign may take away from a child, read from the ways that a picture allows (RB09, RB22, INV06). */
final class SafetyRules implements Rule {

    private static final String DOOR = "ContactTriageProcess";
    private static final String THRESHOLD = "ThresholdDecisionProcess";
    private static final Set<String> DECIDED = Set.of(THRESHOLD, "OpenCaseProcess");
    private static final Set<String> HAND_OVERS = Set.of("ServiceHandoverProcess", "FamilySupportProcess");
    private static final Set<String> TELLING = Set.of("${askServiceDelegate}", "${requestFamilySupportDelegate}");
    private static final String SHARING = "InformationSharingProcess";

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        List<Finding> found = new ArrayList<>();
        proposed.process(DOOR).ifPresent(door -> mustPass(door, found));
        proposed.models.forEach(model -> {
            handOvers(model, found);
            alarms(proposed, released, model).forEach(found::add);
        });
        return found.stream();
    }

    private static boolean calls(FlowNode node, Set<String> processes) {
        return node instanceof CallActivity call && processes.contains(call.getCalledElement());
    }

    /** A person decides about every contact, or has said to which open case it belongs (RB06, RB09). */
    private static void mustPass(FlowModel door, List<Finding> found) {
        Graph graph = door.graph();
        graph.starts().stream()
                .filter(start -> graph.canAvoid(start, node -> calls(node, DECIDED)))
                .forEach(start -> found.add(door.error(
                        start,
                        "A contact can reach an end from here without the threshold decision.",
                        "Let every way pass the call of “Threshold decision”, or of “Open case”.")));
    }

    private static boolean handsOver(FlowNode node) {
        return calls(node, HAND_OVERS)
                || Doing.of(node).filter(TELLING::contains).isPresent();
    }

    /** Nobody is told of a child before it was looked at what the family agrees to (RB22, INV01). */
    private static void handOvers(FlowModel model, List<Finding> found) {
        Graph graph = model.graph();
        if (HAND_OVERS.contains(model.process().getId())) {
            return;
        }
        model.each(Activity.class)
                .filter(SafetyRules::handsOver)
                .filter(call -> graph.starts().stream()
                        .anyMatch(start -> graph.reaches(start, call, node -> calls(node, Set.of(SHARING)))))
                .forEach(call -> found.add(model.error(
                        call,
                        "A service can be told here before information sharing was checked.",
                        "Let every way to it pass the call of “Information sharing”.")));
    }

    /** Time tells somebody; it never answers for them (INV09). */
    private static Stream<Finding> alarms(ParsedSet set, ParsedSet released, FlowModel model) {
        return model.each(BoundaryEvent.class)
                .filter(event -> event.cancelActivity() && Clocks.isClock(event))
                .filter(event -> event.getAttachedTo() instanceof UserTask task && Decisions.decides(set, task))
                .filter(event -> !toldOnly(event, model, released))
                .filter(event -> model.graph().canAvoid(event, UserTask.class::isInstance))
                .map(event -> model.error(
                        event,
                        "When its time is over the task ends without anybody's answer.",
                        "Make the clock one that does not interrupt, and let it tell somebody."));
    }

    /** What a clock has become that did not interrupt before is said by {@link Clocks}. */
    private static boolean toldOnly(BoundaryEvent event, FlowModel model, ParsedSet released) {
        return released.process(model.process().getId())
                .map(before -> before.node(event.getId()))
                .filter(clock -> clock instanceof BoundaryEvent before && !before.cancelActivity())
                .isPresent();
    }
}
