package onefrontdoor.redesign.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Which ways lead through a model. */
final class Graph {

    /**
     * A way that leads past something.
     *
     * @param from where it leaves
     * @param said by which answer; the same in two versions of a model when it is the same way
     */
    record Way(FlowNode from, String said) {}

    private final List<FlowNode> starts = new ArrayList<>();
    private final Map<String, List<SequenceFlow>> flows = new HashMap<>();
    private final Map<String, List<BoundaryEvent>> escapes = new HashMap<>();

    Graph(BpmnModelInstance model) {
        model.getModelElementsByType(StartEvent.class).forEach(starts::add);
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> flows.computeIfAbsent(flow.getSource().getId(), source -> new ArrayList<>())
                        .add(flow));
        model.getModelElementsByType(BoundaryEvent.class)
                .forEach(event -> escapes.computeIfAbsent(event.getAttachedTo().getId(), task -> new ArrayList<>())
                        .add(event));
    }

    List<FlowNode> starts() {
        return List.copyOf(starts);
    }

    /** Everything that can come after these, they themselves included. */
    Collection<FlowNode> after(Collection<? extends FlowNode> from) {
        return walk(from, node -> true, boundary -> true);
    }

    /** Whether some end can be reached from here without passing any of these; alarms that interrupt nothing aside. */
    boolean canAvoid(FlowNode from, Predicate<FlowNode> these) {
        return !these.test(from)
                && walk(List.of(from), node -> !these.test(node), BoundaryEvent::cancelActivity).stream()
                        .anyMatch(node -> node instanceof EndEvent && !these.test(node));
    }

    /** Whether a way leads from one to the other that passes none of these. */
    boolean reaches(FlowNode from, FlowNode to, Predicate<FlowNode> these) {
        return walk(List.of(from), node -> !these.test(node), boundary -> true).contains(to);
    }

    /** Where a case leaves the ways that lead to one of these; alarms that interrupt nothing aside. */
    List<Way> waysPast(Predicate<FlowNode> these) {
        Map<Boolean, List<FlowNode>> before =
                walk(starts, node -> !these.test(node), BoundaryEvent::cancelActivity).stream()
                        .collect(Collectors.partitioningBy(node -> leads(node, these)));
        Set<String> leading = before.get(true).stream()
                .filter(node -> !these.test(node))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        Stream<Way> starting =
                before.get(false).stream().filter(starts::contains).map(start -> new Way(start, start.getId()));
        return Stream.concat(starting, turning(leading, these)).toList();
    }

    private Stream<Way> turning(Set<String> leading, Predicate<FlowNode> these) {
        return Stream.concat(
                flows.values().stream()
                        .flatMap(List::stream)
                        .filter(flow -> turns(flow, leading, these))
                        .map(flow -> new Way(flow.getSource(), said(flow))),
                escapes.values().stream()
                        .flatMap(List::stream)
                        .filter(event -> turns(event, leading, these))
                        .map(event -> new Way(event, event.getId())));
    }

    private boolean turns(BoundaryEvent event, Set<String> leading, Predicate<FlowNode> these) {
        return event.cancelActivity() && leading.contains(event.getAttachedTo().getId()) && !leads(event, these);
    }

    private boolean turns(SequenceFlow flow, Set<String> leading, Predicate<FlowNode> these) {
        return leading.contains(flow.getSource().getId())
                && !(flow.getSource() instanceof ParallelGateway)
                && !leads(flow.getTarget(), these);
    }

    private static String said(SequenceFlow flow) {
        String answer = flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent();
        return flow.getSource().getId() + " " + answer;
    }

    private boolean leads(FlowNode node, Predicate<FlowNode> these) {
        return walk(List.of(node), any -> true, BoundaryEvent::cancelActivity).stream()
                .anyMatch(these);
    }

    private Collection<FlowNode> walk(
            Collection<? extends FlowNode> from, Predicate<FlowNode> goesOn, Predicate<BoundaryEvent> leaves) {
        Map<String, FlowNode> seen = new LinkedHashMap<>();
        Deque<FlowNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (seen.putIfAbsent(node.getId(), node) == null && goesOn.test(node)) {
                next(node, leaves).forEach(open::add);
            }
        }
        return seen.values();
    }

    private Stream<FlowNode> next(FlowNode node, Predicate<BoundaryEvent> leaves) {
        return Stream.concat(
                flows.getOrDefault(node.getId(), List.of()).stream().map(SequenceFlow::getTarget),
                escapes.getOrDefault(node.getId(), List.of()).stream().filter(leaves));
    }
}
