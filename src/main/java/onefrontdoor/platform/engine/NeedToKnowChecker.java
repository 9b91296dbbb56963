package onefrontdoor.platform.engine;

import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** The rule of {@link NeedToKnow} for a single task, reached by its id. */
class NeedToKnowChecker extends AuthorizationCommandChecker {

    private final WhoseTask whose;

    NeedToKnowChecker(WhoseTask whose) {
        this.whose = whose;
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        refuseStrangers(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        refuseStrangers(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        refuseStrangers(task);
        Authentication viewer = viewer();
        if (viewer != null && whose.isExcluded(task, viewer.getUserId())) {
            throw new NotForThem();
        }
    }

    /** Somebody would judge what they decided, judged or challenged themself (RB33). */
    static final class NotForThem extends Refusal {

        private static final long serialVersionUID = 1L;

        NotForThem() {
            super(Kind.FORBIDDEN, "You decided or judged this before, or challenged it. A colleague takes this task.");
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        Authentication viewer = viewer();
        if (viewer != null && !viewer.getUserId().equals(task.getAssignee())) {
            throw new NotYourTask();
        }
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        if (viewer() != null) {
            throw new NotYourTask();
        }
    }

    private void refuseStrangers(@Nullable TaskEntity task) {
        if (task == null) {
            throw new LostRace.Gone();
        }
        Authentication viewer = viewer();
        if (viewer != null && !whose.concerns(task, viewer)) {
            throw new NotYourTask();
        }
    }

    private static Authentication viewer() {
        CommandContext command = Context.getCommandContext();
        return command.isAuthorizationCheckEnabled() ? command.getAuthentication() : null;
    }
}
