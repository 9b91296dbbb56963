package onefrontdoor.platform.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
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
        PlannedAnew.inThisTransaction();
        leaveOnlyWhatConcerns(query, viewer);
    }

    private void leaveOnlyWhatConcerns(TaskQueryImpl query, Authentication viewer) {
        List<String> groups =
                viewer.getGroupIds() == null || viewer.getGroupIds().isEmpty()
                        ? List.of()
                        : whose.groupsOf(viewer.getUserId(), viewer.getGroupIds());
        if (!groups.isEmpty() && asksOnlyForUnclaimed(query)) {
            query.taskCandidateGroupIn(groups);
            return;
        }
        TaskQuery concerned = query.or().taskAssignee(viewer.getUserId());
        if (!groups.isEmpty()) {
            concerned.taskCandidateGroupIn(groups).includeAssignedTasks();
        }
        concerned.endOr();
    }

    /**
     * Nobody holds these, so the group alone decides, and an index finds the tasks of a group. Not where candidates are
     * asked for as well: the engine adds them to the groups, and somebody could widen the list.
     */
    private static boolean asksOnlyForUnclaimed(TaskQueryImpl query) {
        return query.isUnassigned()
                && query.getCandidateUser() == null
                && query.getCandidateGroups() == null
                && query.getCandidateGroupLike() == null;
    }

    /** One look for everybody who may read every instance, where the engine joins the rights to each variable. */
    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
        if (isAuthorized(ProcessDefinitionPermissions.READ_INSTANCE, Resources.PROCESS_DEFINITION, Authorization.ANY)) {
            query.getAuthCheck().setAuthorizationCheckEnabled(false);
            PlannedAnew.inThisTransaction();
            return;
        }
        super.configureVariableInstanceQuery(query);
    }

    /** Somebody is in few groups: asking which of them have rights at all costs more than it spares. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> own) {
        return own == null ? List.of() : own;
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
