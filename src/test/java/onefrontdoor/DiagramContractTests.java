package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** Whether every diagram can be followed with a finger: all is drawn, nothing crosses, nothing hides anything. */
class DiagramContractTests {

    @Test
    void drawsEveryNodeAndFlow() {
        assertThat(Model.breaches(FlowNode.class, node -> !(node.getDiagramElement() instanceof BpmnShape)))
                .isEmpty();
        assertThat(Model.breaches(SequenceFlow.class, flow -> flow.getDiagramElement() == null))
                .isEmpty();
    }

    @Test
    void placesEveryLabelOnPurpose() {
        assertThat(Model.breaches(
                        FlowNode.class,
                        node -> node.getName() != null
                                && (node instanceof Event || node instanceof Gateway)
                                && !isPlaced(((BpmnShape) node.getDiagramElement()).getBpmnLabel())))
                .isEmpty();
        assertThat(Model.breaches(
                        SequenceFlow.class,
                        flow -> flow.getName() != null
                                && !isPlaced(flow.getDiagramElement().getBpmnLabel())))
                .isEmpty();
    }

    @Test
    void crossesNoFlowWithAnother() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(pairs(
                        Drawing.lines(model),
                        Drawing.lines(model),
                        (one, other) -> one.flow() != other.flow() && crosses(one.line(), other.line())))
                .as(model.name())
                .isEmpty());
    }

    @Test
    void drawsNoFlowThroughANode() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(pairs(
                        Drawing.lines(model),
                        Drawing.boxes(model),
                        (line, box) ->
                                !isEndOf(box.node(), line.flow()) && line.line().intersects(box.box())))
                .as(model.name())
                .isEmpty());
    }

    @Test
    void putsNoNodeOnAnother() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(pairs(
                        Drawing.boxes(model),
                        Drawing.boxes(model),
                        (one, other) -> one.node() != other.node()
                                && !isAttached(one.node(), other.node())
                                && one.box().intersects(other.box())))
                .as(model.name())
                .isEmpty());
    }

    @Test
    void putsNoLabelOnALineOrANode() {
        assertThat(Model.all()).allSatisfy(model -> {
            assertThat(pairs(Drawing.labels(model), Drawing.lines(model), (label, line) -> line.line()
                            .intersects(label)))
                    .as(model.name())
                    .isEmpty();
            assertThat(pairs(Drawing.labels(model), Drawing.boxes(model), (label, box) -> box.box()
                            .intersects(label)))
                    .as(model.name())
                    .isEmpty();
        });
    }

    private static boolean crosses(Line2D one, Line2D other) {
        boolean meets = Stream.of(one.getP1(), one.getP2())
                .anyMatch(end -> end.equals(other.getP1()) || end.equals(other.getP2()));
        return !meets && one.intersectsLine(other);
    }

    private static boolean isEndOf(FlowNode node, SequenceFlow flow) {
        return node.equals(flow.getSource()) || node.equals(flow.getTarget());
    }

    private static boolean isAttached(FlowNode one, FlowNode other) {
        return one instanceof BoundaryEvent event && other.equals(event.getAttachedTo())
                || other instanceof BoundaryEvent attached && one.equals(attached.getAttachedTo());
    }

    private static boolean isPlaced(BpmnLabel label) {
        return label != null && label.getBounds() != null;
    }

    private static <A, B> List<String> pairs(List<A> some, List<B> others, BiPredicate<A, B> clash) {
        return some.stream()
                .flatMap(one ->
                        others.stream().filter(other -> clash.test(one, other)).map(other -> one + " / " + other))
                .toList();
    }
}
