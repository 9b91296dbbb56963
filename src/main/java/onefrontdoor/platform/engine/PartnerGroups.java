package onefrontdoor.platform.engine;

import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.partner.Partner;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** A group for each agency that may be told of a family; its people see what is shared with it, and are granted nothing. */
@Component
class PartnerGroups implements InitializingBean {

    private final IdentityService identities;
    private final AgenciesInWords agencies;

    PartnerGroups(IdentityService identities, AgenciesInWords agencies) {
        this.identities = identities;
        this.agencies = agencies;
    }

    @Override
    public void afterPropertiesSet() {
        agencies.codes().forEach(this::provide);
    }

    private void provide(String agency) {
        String id = Partner.group(agency);
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName("Partner: " + agencies.name(agency));
            group.setType("PARTNER");
            identities.saveGroup(group);
        }
    }
}
