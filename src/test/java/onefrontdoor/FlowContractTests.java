package onefrontdoor;

import static onefrontdoor.Model.breaches;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** How flows part and meet again: a question, its answers, and a default that is safe. */
class FlowContractTests {

    @Test
    void asksAQuestionAtEverySplitAndNamesTheAnswers() {
        assertThat(breaches(ExclusiveGateway.class, split -> isSplit(split) && !asksAQuestion(split)))
                .isEmpty();
        assertThat(breaches(SequenceFlow.class, flow -> isAnswer(flow) && flow.getName() == null))
                .isEmpty();
    }

    @Test
    void givesEverySplitADefaultAndEveryOtherAnswerACondition() {
        assertThat(breaches(ExclusiveGateway.class, split -> isSplit(split) && split.getDefault() == null))
                .isEmpty();
        assertThat(breaches(
                        SequenceFlow.class,
                        flow -> isAnswer(flow) && isDefault(flow) != (flow.getConditionExpression() == null)))
                .isEmpty();
        assertThat(breaches(SequenceFlow.class, flow -> !isAnswer(flow) && flow.getConditionExpression() != null))
                .isEmpty();
    }

    @Test
    void splitsAndJoinsOnlyAtGateways() {
        assertThat(breaches(
                        FlowNode.class,
                        node -> !(node instanceof Gateway)
                                && (node.getIncoming().size() > 1
                                        || node.getOutgoing().size() > 1)))
                .isEmpty();
        assertThat(breaches(
                        Gateway.class,
                        gateway -> !(gateway instanceof ExclusiveGateway) && !(gateway instanceof ParallelGateway)))
                .isEmpty();
        assertThat(breaches(
                        Gateway.class,
                        gateway -> isSplit(gateway) && gateway.getIncoming().size() > 1))
                .isEmpty();
    }

    @Test
    void listsEveryFlowAtBothItsEnds() {
        assertThat(breaches(
                        SequenceFlow.class,
                        flow -> !flow.getSource().getOutgoing().contains(flow)
                                || !flow.getTarget().getIncoming().contains(flow)))
                .isEmpty();
    }

    private static boolean isSplit(Gateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    private static boolean asksAQuestion(Gateway gateway) {
        return Objects.toString(gateway.getName(), "").endsWith("?");
    }

    private static boolean isAnswer(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway split && isSplit(split);
    }

    private static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway split && flow.equals(split.getDefault());
    }
}
