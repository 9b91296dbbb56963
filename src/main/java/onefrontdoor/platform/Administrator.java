package onefrontdoor.platform;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * There is an administrator before the first connection is accepted, so that nobody else can make themselves one
 * (CVE-2026-77226). Name and password come from the environment; without them the service does not start.
 */
@Component
class Administrator implements InitializingBean {

    private static final int SHORTEST_PASSWORD = 12;

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final String name;
    private final String password;

    Administrator(
            IdentityService identities,
            AuthorizationService authorizations,
            @Value("${onefrontdoor.admin.username:}") String name,
            @Value("${onefrontdoor.admin.password:}") String password) {
        if (name.isBlank() || password.length() < SHORTEST_PASSWORD) {
            throw new MissingAdministrator();
        }
        this.identities = identities;
        this.authorizations = authorizations;
        this.name = name;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        saveGroup();
        saveUser();
        if (identities
                        .createGroupQuery()
                        .groupMember(name)
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .count()
                == 0) {
            identities.createMembership(name, Groups.CAMUNDA_ADMIN);
        }
        for (Resource resource : Resources.values()) {
            grantAll(resource);
        }
    }

    private void saveGroup() {
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identities.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Administrators");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(group);
        }
    }

    private void saveUser() {
        User known = identities.createUserQuery().userId(name).singleResult();
        if (known == null) {
            User user = identities.newUser(name);
            user.setFirstName("System");
            user.setLastName("Administrator");
            user.setPassword(password);
            identities.saveUser(user);
        } else if (!identities.checkPassword(name, password)) {
            known.setPassword(password);
            identities.saveUser(known);
        }
    }

    private void grantAll(Resource resource) {
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(Groups.CAMUNDA_ADMIN)
                        .resourceType(resource)
                        .resourceId(Authorization.ANY)
                        .count()
                > 0;
        if (!granted) {
            Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            all.setGroupId(Groups.CAMUNDA_ADMIN);
            all.setResource(resource);
            all.setResourceId(Authorization.ANY);
            all.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(all);
        }
    }

    /** Refuses to start without an administrator. */
    static final class MissingAdministrator extends StartRefused {

        private static final long serialVersionUID = 1L;

        MissingAdministrator() {
            super("Set ONEFRONTDOOR_ADMIN_USERNAME and ONEFRONTDOOR_ADMIN_PASSWORD (at least " + SHORTEST_PASSWORD
                    + " characters) in the environment. Without an administrator the service does not start.");
        }
    }
}
