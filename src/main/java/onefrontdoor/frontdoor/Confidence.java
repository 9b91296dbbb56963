package onefrontdoor.frontdoor;

import java.util.Set;
import onefrontdoor.audit.Circumstances;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Decides what of a contact somebody sees: what their desk needs and, on a form, what its task needs besides (P6, RB24).
 * A service sees no more than may go to it. Whoever took a call knows who rang (RB35).
 */
@Component
@EnableConfigurationProperties(FieldNeeds.class)
class Confidence {

    private static final Sight WHO_RANG = new Sight(Set.of(FieldClass.PUBLIC_REFERRER_IDENTITY), false, Set.of());

    private final FieldNeeds needs;
    private final SightOfService services;
    private final Circumstances circumstances;
    private final Set<String> confidants;

    Confidence(
            FieldNeeds needs,
            SightOfService services,
            Circumstances circumstances,
            @Value("${onefrontdoor.case-page.confided-to}") Set<String> confidants) {
        this.needs = needs;
        this.services = services;
        this.circumstances = circumstances;
        this.confidants = Set.copyOf(confidants);
    }

    /** On the pages of staff. */
    Sight of(Contact contact, Actor viewer) {
        Sight sight = needs.at(circumstances.desksOf(viewer)).stream()
                .map(desk -> at(desk, contact))
                .reduce(Sight.NOTHING, Sight::and);
        return contact.wasTakenByTelephone(viewer) ? sight.and(WHO_RANG) : sight;
    }

    /** On the form of a task. */
    Sight of(Contact contact, Actor viewer, String form) {
        return of(contact, viewer).and(Sight.of(needs.on(form)));
    }

    private Sight at(FieldNeeds.AtDesk desk, Contact contact) {
        return desk.service() == null ? Sight.of(desk.sees()) : services.of(contact, desk.service(), desk.sees());
    }

    /** On every contact alike, whichever it is. */
    Sight everywhere(Actor viewer) {
        return needs.at(circumstances.desksOf(viewer)).stream()
                .filter(desk -> desk.service() == null)
                .map(desk -> Sight.of(desk.sees()))
                .reduce(Sight.NOTHING, Sight::and);
    }

    boolean mayKnowReaders(Reader reader) {
        return reader.sitsAtOneOf(confidants);
    }
}
