package onefrontdoor.platform.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The group of information governance: it sees who opened a record, and opens none itself, so it is no desk. */
@Component
public class InformationGovernance implements InitializingBean {

    public static final String GROUP = "information-governance";
    public static final String TITLE = "Information governance";

    private final IdentityService identities;

    InformationGovernance(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void afterPropertiesSet() {
        if (identities.createGroupQuery().groupId(GROUP).count() == 0) {
            Group group = identities.newGroup(GROUP);
            group.setName(TITLE);
            group.setType("GOVERNANCE");
            identities.saveGroup(group);
        }
    }
}
