package onefrontdoor.platform.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;

/**
 * People see the tasks of their own groups and the tasks they hold, in lists and in counts; those of a restricted record
 * only when they are on its list (P5, INV13).
 * The engine's own way writes a row per task and group and joins them: quadratic (design, section 5).
 */
class NeedToKnow extends AuthorizationManager {

    private final WhoseTask whose;

    private NeedToKnow(WhoseTask whose) {
        this.whose = whose;
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        Authentication viewer = getCurrentAuthentication();
        leaveOut(query, viewer);
        boolean isAsked =
                isAuthorizationEnabled() && Context.getCommandContext().isAuthorizationCheckEnabled();
        if (viewer == null || !isAsked || isAdministrator(viewer)) {
            super.configureTaskQuery(query);
            return;
        }
        onlyWhatConcerns(query, viewer);
    }

    private void onlyWhatConcerns(TaskQueryImpl query, Authentication viewer) {
        List<String> groups = viewer.getGroupIds();
        TaskQuery concerned = query.or().taskAssignee(viewer.getUserId());
        if (groups != null && !groups.isEmpty()) {
            concerned
                    .taskCandidateGroupIn(whose.groupsOf(viewer.getUserId(), groups))
                    .includeAssignedTasks();
        }
        concerned.endOr();
    }

    /** A stored filter cannot know who will ask; it names whoever asks, and the name is put in here. */
    private static void leaveOut(TaskQueryImpl query, @Nullable Authentication viewer) {
        Set<String> leftOut = query.getAssigneeNotIn();
        if (viewer != null && leftOut != null && leftOut.contains(GuardedExpressions.ME)) {
            query.taskAssigneeNotIn(viewer.getUserId());
        }
    }

    static boolean isAdministrator(Authentication viewer) {
        return viewer.getGroupIds() != null && viewer.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    /** Installs {@link NeedToKnow} in place of the engine's manager. */
    record Factory(WhoseTask whose) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new NeedToKnow(whose);
        }
    }
}
