package onefrontdoor.frontdoor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.consent.FieldClass;
import org.springframework.stereotype.Component;

/**
 * What a service sees of a contact: the children who are sent to it and of whom it is told, and of everything else what
 * the gate lets go for each of them (RB22, INV14, CT12).
 */
@Component
class SightOfService {

    private final CaseFiles files;
    private final Placements places;
    private final TellingServices services;

    SightOfService(CaseFiles files, Placements places, TellingServices services) {
        this.files = files;
        this.places = places;
        this.services = services;
    }

    private record Told(Child child, Set<FieldClass> kinds) {}

    /** @param needed what the work of the service needs, if it may have it */
    Sight of(Contact contact, String service, Set<FieldClass> needed) {
        List<Told> told = told(contact, service);
        if (told.isEmpty()) {
            return Sight.NOTHING;
        }
        Set<FieldClass> kinds = EnumSet.allOf(FieldClass.class);
        kinds.retainAll(needed);
        told.forEach(child -> kinds.retainAll(child.kinds()));
        return new Sight(
                kinds, false, told.stream().map(one -> one.child().number()).collect(Collectors.toSet()));
    }

    private List<Told> told(Contact contact, String service) {
        return files.childrenOn(contact).stream()
                .flatMap(
                        child -> places
                                .of(child, service)
                                .map(place -> new Told(child, services.given(contact, child, place)))
                                .stream())
                .filter(child -> child.kinds().contains(FieldClass.BASIC))
                .toList();
    }
}
