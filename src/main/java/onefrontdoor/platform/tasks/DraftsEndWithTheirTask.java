package onefrontdoor.platform.tasks;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Deletes a task's draft in the transaction in which the task is completed or taken away. */
@Component
class DraftsEndWithTheirTask extends AbstractProcessEnginePlugin implements TaskListener {

    private final ObjectProvider<TaskDrafts> drafts;

    DraftsEndWithTheirTask(ObjectProvider<TaskDrafts> drafts) {
        this.drafts = drafts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPostBPMNParseListeners().add(new OnEveryUserTask());
    }

    /** After the engine has written its own tables: everybody reaches for the task first and for its draft second. */
    @Override
    public void notify(DelegateTask task) {
        String taskId = task.getId();
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(
                        TransactionState.COMMITTING, end -> drafts.getObject().forget(taskId));
    }

    private final class OnEveryUserTask extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            List.of(EVENTNAME_COMPLETE, EVENTNAME_DELETE)
                    .forEach(ending -> task.addBuiltInTaskListener(ending, DraftsEndWithTheirTask.this));
        }
    }
}
