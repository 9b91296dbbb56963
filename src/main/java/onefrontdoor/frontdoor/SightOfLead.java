package onefrontdoor.frontdoor;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onefrontdoor.consent.FieldClass;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a lead professional sees of a family: the children of their plan, and of them what the family lets go to the services
 * that took them on. Where the home may be a safe address, it is never shown (INV01, INV12).
 */
@Component
class SightOfLead {

    private static final Set<FieldClass> NEVER =
            EnumSet.of(FieldClass.SAFE_ADDRESS, FieldClass.PUBLIC_REFERRER_IDENTITY, FieldClass.THIRD_PARTY);

    private final SightOfService services;
    private final Set<FieldClass> needed;

    SightOfLead(
            SightOfService services, @Value("${onefrontdoor.fields.lead-professional}") Set<FieldClass> configured) {
        this.services = services;
        this.needed = EnumSet.copyOf(configured);
        this.needed.removeAll(NEVER);
    }

    /** Of what is said of the whole family they see what each of the services may know. */
    Sight of(Contact contact, Led led) {
        List<Sight> told = led.services().stream()
                .map(service -> services.of(contact, service, needed))
                .filter(sight -> sight.childNumbers().stream().anyMatch(led.children()::contains))
                .toList();
        Set<FieldClass> kinds = EnumSet.copyOf(needed);
        Set<Integer> children = new HashSet<>();
        told.forEach(sight -> {
            kinds.retainAll(sight.kinds());
            children.addAll(sight.childNumbers());
        });
        children.retainAll(led.children());
        return told.isEmpty() ? Sight.NOTHING : new Sight(kinds, false, children);
    }
}
