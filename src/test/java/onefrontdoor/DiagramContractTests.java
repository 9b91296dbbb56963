package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;

/** Whether every diagram can be followed with a finger: all is drawn, nothing crosses, nothing hides anything. */
class DiagramContractTests {

    private record Line(SequenceFlow flow, Line2D line) {}

    private record Box(FlowNode node, Rectangle2D box) {}

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
                        lines(model),
                        lines(model),
                        (one, other) -> one.flow() != other.flow() && crosses(one.line(), other.line())))
                .as(model.name())
                .isEmpty());
    }

    @Test
    void drawsNoFlowThroughANode() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(pairs(
                        lines(model),
                        boxes(model),
                        (line, box) ->
                                !isEndOf(box.node(), line.flow()) && line.line().intersects(box.box())))
                .as(model.name())
                .isEmpty());
    }

    @Test
    void putsNoNodeOnAnother() {
        assertThat(Model.all()).allSatisfy(model -> assertThat(pairs(
                        boxes(model),
                        boxes(model),
                        (one, other) -> one.node() != other.node()
                                && !isAttached(one.node(), other.node())
                                && one.box().intersects(other.box())))
                .as(model.name())
                .isEmpty());
    }

    @Test
    void putsNoLabelOnALineOrANode() {
        assertThat(Model.all()).allSatisfy(model -> {
            assertThat(pairs(labels(model), lines(model), (label, line) -> line.line()
                            .intersects(label)))
                    .as(model.name())
                    .isEmpty();
            assertThat(pairs(labels(model), boxes(model), (label, box) -> box.box()
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

    private static List<Line> lines(Model model) {
        List<Line> lines = new ArrayList<>();
        model.each(SequenceFlow.class).forEach(flow -> {
            var points = List.copyOf(flow.getDiagramElement().getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                lines.add(new Line(flow, line(points.get(i - 1), points.get(i))));
            }
        });
        return lines;
    }

    private static List<Box> boxes(Model model) {
        return model.each(FlowNode.class)
                .map(node -> new Box(node, box(((BpmnShape) node.getDiagramElement()).getBounds())))
                .toList();
    }

    private static List<Rectangle2D> labels(Model model) {
        return model.each(BpmnLabel.class)
                .map(BpmnLabel::getBounds)
                .filter(Objects::nonNull)
                .map(DiagramContractTests::box)
                .toList();
    }

    private static Line2D line(Waypoint from, Waypoint to) {
        return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
