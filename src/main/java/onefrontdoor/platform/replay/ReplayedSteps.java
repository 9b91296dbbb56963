package onefrontdoor.platform.replay;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Listens at every step of every model, and lets a gateway go its safe way when nobody ever answered what it asks. */
final class ReplayedSteps extends AbstractBpmnParseListener {

    private static final Pattern ASKED = Pattern.compile("\\A\\$\\{([A-Za-z]++)( ==.*)?}");

    private final Consumer<ExecutionEntity> passes;

    ReplayedSteps(Consumer<ExecutionEntity> passes) {
        this.passes = passes;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.getActivities().forEach(this::listen);
    }

    private void listen(ActivityImpl step) {
        step.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::begins);
        step.getActivities().forEach(this::listen);
    }

    private void begins(DelegateExecution execution) {
        if (execution.getBpmnModelElementInstance() instanceof ExclusiveGateway gateway) {
            gateway.getOutgoing().forEach(flow -> safely(flow, execution));
        } else if (!(execution.getBpmnModelElementInstance() instanceof Gateway) && !isManyAtOnce(execution)) {
            passes.accept((ExecutionEntity) execution);
        }
    }

    private static boolean isManyAtOnce(DelegateExecution execution) {
        return execution.getCurrentActivityId().endsWith(ActivityTypes.MULTI_INSTANCE_BODY);
    }

    /** A bare question that nobody answered is no, and a comparison with nothing holds for none: the default is left. */
    private static void safely(SequenceFlow flow, DelegateExecution execution) {
        if (flow.getConditionExpression() == null) {
            return;
        }
        Matcher asked =
                ASKED.matcher(flow.getConditionExpression().getTextContent().strip());
        if (asked.matches() && execution.getVariable(asked.group(1)) == null) {
            execution.setVariable(asked.group(1), asked.group(2) == null ? false : null);
        }
    }
}
