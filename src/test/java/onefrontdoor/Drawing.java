package onefrontdoor;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A diagram as geometry: the lines of its flows, the boxes of its nodes and labels. */
final class Drawing {

    record Line(SequenceFlow flow, Line2D line) {

        @Override
        public String toString() {
            return flow.getId();
        }
    }

    record Box(FlowNode node, Rectangle2D box) {

        @Override
        public String toString() {
            return node.getId();
        }
    }

    private Drawing() {}

    static List<Line> lines(Model model) {
        List<Line> lines = new ArrayList<>();
        model.each(SequenceFlow.class).forEach(flow -> {
            var points = List.copyOf(flow.getDiagramElement().getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                lines.add(new Line(flow, line(points.get(i - 1), points.get(i))));
            }
        });
        return lines;
    }

    static List<Box> boxes(Model model) {
        return model.each(FlowNode.class)
                .map(node -> new Box(node, box(((BpmnShape) node.getDiagramElement()).getBounds())))
                .toList();
    }

    static List<Rectangle2D> labels(Model model) {
        return model.each(BpmnLabel.class)
                .map(BpmnLabel::getBounds)
                .filter(Objects::nonNull)
                .map(Drawing::box)
                .toList();
    }

    private static Line2D line(Waypoint from, Waypoint to) {
        return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
