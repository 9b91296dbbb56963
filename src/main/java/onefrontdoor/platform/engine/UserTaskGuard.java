package onefrontdoor.platform.engine;

import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Added to every user task of every model: only the person who holds the task completes it, and only while in the
 * group that the task asks for (P3, INV06). A process owner cannot forget it.
 */
class UserTaskGuard extends AbstractBpmnParseListener implements TaskListener {

    private final WhoseTask whose;

    UserTaskGuard(WhoseTask whose) {
        this.whose = whose;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        UserTaskActivityBehavior behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behavior.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
        behavior.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_ASSIGNMENT, UserTaskGuard::onlyToOneself);
    }

    @Override
    public void notify(DelegateTask task) {
        Authentication person = Context.getCommandContext().getAuthentication();
        if (person == null || !person.getUserId().equals(task.getAssignee())) {
            throw new NotHeld();
        }
        if (!whose.isFor((TaskEntity) task, person)) {
            throw new WrongGroup();
        }
    }

    /** The engine lets everybody who may work on a task hand it to anybody, whatever their group. */
    private static void onlyToOneself(DelegateTask task) {
        Authentication person = Context.getCommandContext().getAuthentication();
        boolean toAnother = person != null
                && task.getAssignee() != null
                && !person.getUserId().equals(task.getAssignee())
                && !HandedOn.isRecorded(task)
                && !NeedToKnow.isAdministrator(person);
        if (toAnother) {
            throw new NotForOthers();
        }
    }

    /** Somebody claims a task on behalf of another. */
    static final class NotForOthers extends Refusal {

        private static final long serialVersionUID = 1L;

        NotForOthers() {
            super(Kind.FORBIDDEN, "You claim a task for yourself. Ask your colleague to claim it.");
        }
    }

    /** Somebody completes a task that they do not hold. */
    static final class NotHeld extends Refusal {

        private static final long serialVersionUID = 1L;

        NotHeld() {
            super(
                    Kind.CONFLICT,
                    "You do not hold this task. Claim it first; if a colleague holds it, speak with them.");
        }
    }

    /** Somebody holds a task without belonging to the group that may decide it. */
    static final class WrongGroup extends Refusal {

        private static final long serialVersionUID = 1L;

        WrongGroup() {
            super(Kind.FORBIDDEN, "Your role does not allow this decision. Put the task back for the right team.");
        }
    }
}
