package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model on the table of a process owner, who moves arrows and draws steps as in the Modeler. */
final class Redrawn {

    private final BpmnModelInstance model;

    private Redrawn(BpmnModelInstance model) {
        this.model = model;
    }

    static Redrawn of(ModelSet set, String file) {
        String text = set.files().get(file);
        assertThat(text).as(file).isNotNull();
        return new Redrawn(Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    String drawn() {
        return Bpmn.convertToString(model);
    }

    <T extends FlowNode> T node(String id) {
        return model.getModelElementById(id);
    }

    /** Draws on from a step that is there, with an arrow of this id. */
    AbstractFlowNodeBuilder<?, ?> after(String step, String arrow) {
        return (AbstractFlowNodeBuilder<?, ?>)
                this.<FlowNode>node(step).builder().sequenceFlowId(arrow);
    }

    /** A task for a desk with the record that belongs to its form. */
    Redrawn task(String step, String arrow, String id, String name, Work work) {
        after(step, arrow)
                .userTask("Task_" + id)
                .name(name)
                .camundaFormRef(work.form())
                .camundaFormRefBinding("deployment")
                .camundaCandidateGroups(work.desk())
                .camundaDueDate(work.due())
                .sequenceFlowId(arrow + "ToRecord")
                .serviceTask("Task_Record" + id)
                .name("Record: " + name)
                .camundaDelegateExpression(work.record());
        return this;
    }

    /** What a task is made of. */
    record Work(String form, String desk, String due, String record) {}

    Redrawn question(String step, String arrow, String id, String name) {
        after(step, arrow).exclusiveGateway(id).name(name);
        return this;
    }

    Redrawn join(String step, String arrow, String id) {
        after(step, arrow).exclusiveGateway(id);
        return this;
    }

    Redrawn arrow(String from, String arrow, String to) {
        after(from, arrow).connectTo(to);
        return this;
    }

    /** One answer to a question. */
    Redrawn answer(String arrow, String name, String condition) {
        SequenceFlow way = model.getModelElementById(arrow);
        way.setName(name);
        if (condition.isEmpty()) {
            if (way.getConditionExpression() != null) {
                way.removeConditionExpression();
            }
            ((ExclusiveGateway) way.getSource()).setDefault(way);
        } else {
            ConditionExpression asked = model.newInstance(ConditionExpression.class);
            asked.setTextContent(condition);
            way.setConditionExpression(asked);
        }
        return this;
    }

    /** Lets an arrow that is there begin somewhere else. */
    Redrawn begins(String arrow, String step) {
        SequenceFlow way = model.getModelElementById(arrow);
        FlowNode from = node(step);
        way.getSource().getOutgoing().remove(way);
        way.setSource(from);
        from.getOutgoing().add(way);
        return this;
    }

    /** Lets an arrow that is there lead somewhere else. */
    Redrawn leads(String arrow, String step) {
        SequenceFlow way = model.getModelElementById(arrow);
        FlowNode to = node(step);
        way.getTarget().getIncoming().remove(way);
        way.setTarget(to);
        to.getIncoming().add(way);
        return this;
    }

    Redrawn without(String step, String arrow) {
        FlowNode gone = node(step);
        SequenceFlow way = model.getModelElementById(arrow);
        way.getTarget().getIncoming().remove(way);
        remove(way.getDiagramElement());
        remove(gone.getDiagramElement());
        remove(way);
        remove(gone);
        return this;
    }

    private static void remove(ModelElementInstance element) {
        element.getParentElement().removeChildElement(element);
    }
}
