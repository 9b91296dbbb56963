package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Every way begins, ends and meets others so that no case waits for ever. */
final class Flows implements Rule {

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.models.stream().flatMap(model -> new One(model).all());
    }

    /** The findings in one model. */
    private record One(FlowModel model) {

        Stream<Finding> all() {
            List<Finding> found = new ArrayList<>();
            model.each(FlowNode.class).forEach(node -> shape(node, found));
            joins(found);
            ways(found);
            reach(found);
            return found.stream();
        }

        private void joins(List<Finding> found) {
            model.each(ParallelGateway.class)
                    .filter(join -> join.getIncoming().size() > 1)
                    .filter(this::mayWaitForEver)
                    .forEach(join -> found.add(model.error(
                            join,
                            "It may wait for ever: not every way into it is always taken.",
                            "Join with an exclusive gateway, or let a parallel gateway part the ways.")));
        }

        private void ways(List<Finding> found) {
            model.each(SequenceFlow.class)
                    .filter(way -> !way.getSource().getOutgoing().contains(way))
                    .forEach(way -> found.add(model.error(
                            way.getSource(),
                            "It does not know of a way from it.",
                            "Draw the way again in the Modeler.")));
        }

        private void shape(FlowNode node, List<Finding> found) {
            boolean gateway = node instanceof Gateway;
            if (!gateway && (node.getIncoming().size() > 1 || node.getOutgoing().size() > 1)) {
                found.add(model.error(
                        node,
                        "Several ways meet or part here without a gateway.",
                        "Put a gateway where they meet or part."));
            }
            if (!(node instanceof EndEvent) && node.getOutgoing().isEmpty()) {
                found.add(model.error(
                        node, "The way ends here without an end event.", "Draw a way on, or an end event."));
            }
        }

        private boolean mayWaitForEver(ParallelGateway join) {
            Graph graph = model.graph();
            return model.each(ParallelGateway.class)
                    .filter(split ->
                            split.getOutgoing().size() == join.getIncoming().size())
                    .noneMatch(split -> split.getOutgoing().stream()
                            .noneMatch(way -> graph.canAvoid(way.getTarget(), join::equals)));
        }

        /** Where the parts begin that no case reaches; of ways that go in a circle, some step. */
        private Stream<FlowNode> lost(Set<String> reached) {
            List<FlowNode> lost = model.each(FlowNode.class)
                    .filter(node -> !reached.contains(node.getId()))
                    .toList();
            List<FlowNode> first = lost.stream()
                    .filter(node -> !(node instanceof BoundaryEvent)
                            && node.getIncoming().isEmpty())
                    .toList();
            return first.isEmpty() ? lost.stream().limit(1) : first.stream();
        }

        private void reach(List<Finding> found) {
            Graph graph = model.graph();
            Set<String> reached =
                    graph.after(graph.starts()).stream().map(FlowNode::getId).collect(Collectors.toSet());
            lost(reached)
                    .forEach(node ->
                            found.add(model.error(node, "No way leads here.", "Draw a way to it, or take it out.")));
            model.each(FlowNode.class)
                    .filter(node -> !(node instanceof BoundaryEvent) && reached.contains(node.getId()))
                    .filter(node -> graph.after(List.of(node)).stream().noneMatch(EndEvent.class::isInstance))
                    .forEach(node -> found.add(
                            model.error(node, "No end can be reached from here.", "Draw a way to an end event.")));
        }
    }
}
