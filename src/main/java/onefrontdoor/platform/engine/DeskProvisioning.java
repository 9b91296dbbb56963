package onefrontdoor.platform.engine;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Makes sure at every start that each desk, and those who lead on early help, exist as a group and may use Tasklist. The grants are wide by process and
 * narrow by task: {@link NeedToKnow} decides which tasks a desk sees. Social workers are a group without Tasklist.
 */
@Component
class DeskProvisioning implements InitializingBean {

    private static final Permission[] WORK_WITH_TASKS = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK
    };

    private final IdentityService identities;
    private final AuthorizationService authorizations;

    DeskProvisioning(IdentityService identities, AuthorizationService authorizations) {
        this.identities = identities;
        this.authorizations = authorizations;
    }

    @Override
    public void afterPropertiesSet() {
        Arrays.stream(Desk.values()).forEach(desk -> provide(desk.group(), desk.title()));
        provide(LeadProfessionals.GROUP, LeadProfessionals.TITLE);
        make(SocialWorkers.GROUP, SocialWorkers.TITLE);
        make(ProcessOwners.GROUP, ProcessOwners.TITLE);
    }

    private void make(String desk, String title) {
        if (identities.createGroupQuery().groupId(desk).count() == 0) {
            Group group = identities.newGroup(desk);
            group.setName(title);
            group.setType("DESK");
            identities.saveGroup(group);
        }
    }

    private void provide(String desk, String title) {
        make(desk, title);
        grant(desk, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(desk, Resources.FILTER, Authorization.ANY, Permissions.READ);
        grant(desk, Resources.PROCESS_DEFINITION, Authorization.ANY, WORK_WITH_TASKS);
    }

    private void grant(String desk, Resource resource, String id, Permission... permissions) {
        if (hasGrant(desk, resource, id)) {
            return;
        }
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(desk);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }

    private boolean hasGrant(String desk, Resource resource, String id) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(desk)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
    }
}
