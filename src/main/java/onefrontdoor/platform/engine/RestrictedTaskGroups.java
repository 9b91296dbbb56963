package onefrontdoor.platform.engine;

import java.util.List;
import onefrontdoor.frontdoor.RestrictedDesks;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Added to every user task of every model: on a restricted record a new task is offered to those on the list and never to
 * a whole desk, not for a moment, nor given to somebody who is not on it (INV13). A process owner cannot forget it.
 */
class RestrictedTaskGroups extends AbstractBpmnParseListener implements TaskListener {

    private final ObjectProvider<RestrictedDesks> desks;

    RestrictedTaskGroups(ObjectProvider<RestrictedDesks> desks) {
        this.desks = desks;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        UserTaskActivityBehavior behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behavior.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_CREATE, this);
    }

    @Override
    public void notify(DelegateTask created) {
        TaskEntity task = (TaskEntity) created;
        Reference record = new Reference(task.getProcessInstance().getBusinessKey());
        List<IdentityLinkEntity> offered = task.getIdentityLinks().stream()
                .filter(link -> link.getGroupId() != null)
                .toList();
        for (IdentityLinkEntity link : offered) {
            List<String> wanted = desks.getObject().groups(record, link.getGroupId());
            if (!wanted.contains(link.getGroupId())) {
                takeBack(link, task);
                task.addCandidateGroups(wanted);
            }
        }
        takeBack(task, record);
    }

    private void takeBack(TaskEntity task, Reference record) {
        if (task.getAssignee() != null && !desks.getObject().mayKnow(task.getAssignee(), record)) {
            task.setAssignee(null);
        }
    }

    /** The engine looks in the database for a link to delete; the links of a task that is just made are not there yet. */
    private static void takeBack(IdentityLinkEntity link, TaskEntity task) {
        link.delete();
        task.getIdentityLinks().remove(link);
    }
}
