package onefrontdoor.frontdoor;

import java.util.EnumSet;
import java.util.Set;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.OverrideStanding;
import onefrontdoor.consent.Overrides;
import onefrontdoor.family.RestrictedRecords;
import org.springframework.stereotype.Component;

/** No agreement opens a restricted record to a service: only what an override lists that names the service (RB36). */
@Component
class RestrictedSight {

    private final CaseFiles files;
    private final RestrictedRecords restricted;
    private final Overrides overrides;

    RestrictedSight(CaseFiles files, RestrictedRecords restricted, Overrides overrides) {
        this.files = files;
        this.restricted = restricted;
        this.overrides = overrides;
    }

    /** The kinds of information of a contact that its restriction does not keep from a service. */
    Set<FieldClass> mayKnow(Contact contact, String service) {
        if (restricted.on(contact.reference()).isEmpty()) {
            return EnumSet.allOf(FieldClass.class);
        }
        Set<FieldClass> listed = EnumSet.noneOf(FieldClass.class);
        files.childrenOn(contact).stream()
                .map(child -> FamilyWord.mention(contact, child))
                .flatMap(whose -> overrides.inForce(whose, service).stream())
                .map(OverrideStanding::items)
                .forEach(listed::addAll);
        return listed;
    }
}
