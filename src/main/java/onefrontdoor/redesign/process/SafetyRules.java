package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What no redesign may take away from a child, read from the ways that a picture allows (RB09, RB22, INV06). */
final class SafetyRules implements Rule {

    private static final String DOOR = "ContactTriageProcess";
    private static final String THRESHOLD = "ThresholdDecisionProcess";
    private static final Set<String> DECIDED = Set.of(THRESHOLD, "OpenCaseProcess");
    private static final Set<String> HAND_OVERS = Set.of("ServiceHandoverProcess", "FamilySupportProcess");
    private static final String SHARING = "InformationSharingProcess";

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        List<Finding> found = new ArrayList<>();
        proposed.process(DOOR).ifPresent(door -> mustPass(door, found));
        proposed.models.forEach(model -> {
            handOvers(model, found);
            alarms(proposed, model, found);
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

    /** Nobody is told of a child before it was looked at what the family agrees to (RB22, INV01). */
    private static void handOvers(FlowModel model, List<Finding> found) {
        Graph graph = model.graph();
        model.each(CallActivity.class)
                .filter(call -> HAND_OVERS.contains(call.getCalledElement()))
                .filter(call -> graph.starts().stream()
                        .anyMatch(start -> graph.reaches(start, call, node -> calls(node, Set.of(SHARING)))))
                .forEach(call -> found.add(model.error(
                        call,
                        "A service can be told here before information sharing was checked.",
                        "Let every way to it pass the call of “Information sharing”.")));
    }

    /** Whoever decides says why. */
    private static boolean decides(ParsedSet set, UserTask task) {
        return set.form(task.getCamundaFormRef())
                .filter(form -> form.asks("rationale"))
                .isPresent();
    }

    /** Time tells somebody; it never answers for them (INV09). */
    private static void alarms(ParsedSet set, FlowModel model, List<Finding> found) {
        Graph graph = model.graph();
        model.each(BoundaryEvent.class)
                .filter(BoundaryEvent::cancelActivity)
                .filter(event -> event.getAttachedTo() instanceof UserTask task && decides(set, task))
                .filter(event -> !event.getChildElementsByType(TimerEventDefinition.class)
                        .isEmpty())
                .filter(event -> graph.canAvoid(event, UserTask.class::isInstance))
                .forEach(event -> found.add(model.error(
                        event,
                        "When its time is over the task ends without anybody's answer.",
                        "Make the clock one that does not interrupt, and let it tell somebody.")));
    }
}
