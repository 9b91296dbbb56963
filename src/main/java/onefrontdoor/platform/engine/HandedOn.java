package onefrontdoor.platform.engine;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that this command puts into other hands. Everywhere else a person claims a task only for themselves; whoever
 * hands one on through here has recorded why, in the same transaction.
 */
public final class HandedOn implements Session {

    private final Set<String> tasks = new HashSet<>();

    private HandedOn() {}

    /** @param to the account of the new holder, or null to put the task back for its team */
    public static void handOn(TaskEntity task, @Nullable String to) {
        inThisCommand().tasks.add(task.getId());
        task.setAssignee(to);
        task.triggerUpdateEvent();
        task.logUserOperation("HandOn");
    }

    static boolean isRecorded(DelegateTask task) {
        return inThisCommand().tasks.contains(task.getId());
    }

    private static HandedOn inThisCommand() {
        return Context.getCommandContext().getSession(HandedOn.class);
    }

    @Override
    public void flush() {
        // The engine writes the tasks themselves.
    }

    @Override
    public void close() {
        tasks.clear();
    }

    /** Opens one for each command. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return HandedOn.class;
        }

        @Override
        public Session openSession() {
            return new HandedOn();
        }
    }
}
