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
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;

/**
 * People see the tasks of their own groups and the tasks they hold, in lists and in counts (P5).
 * The engine's own way writes a row per task and group and joins them: quadratic (design, section 5).
 */
class NeedToKnow extends AuthorizationManager {

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

    private static void leaveOnlyWhatConcerns(TaskQueryImpl query, Authentication viewer) {
        List<String> groups = viewer.getGroupIds();
        if (groups != null && !groups.isEmpty() && asksOnlyForUnclaimed(query)) {
            query.taskCandidateGroupIn(groups);
            return;
        }
        TaskQuery concerned = query.or().taskAssignee(viewer.getUserId());
        if (groups != null && !groups.isEmpty()) {
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

    static boolean concerns(TaskEntity task, Authentication viewer) {
        return viewer.getUserId().equals(task.getAssignee()) || isFor(task, viewer);
    }

    static boolean isFor(TaskEntity task, Authentication viewer) {
        return viewer.getGroupIds() != null
                && task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(viewer.getGroupIds()::contains);
    }

    /** Installs {@link NeedToKnow} in place of the engine's manager. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new NeedToKnow();
        }
    }
}
