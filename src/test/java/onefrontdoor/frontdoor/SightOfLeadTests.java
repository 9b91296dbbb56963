package onefrontdoor.frontdoor;

import static onefrontdoor.consent.FieldClass.BASIC;
import static onefrontdoor.consent.FieldClass.NARRATIVE;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

/** What of a family a lead professional sees: the children of their plan, and what their services may know (INV01, INV12). */
class SightOfLeadTests {

    private static final Led BOTH = new Led(Set.of(1, 2), Set.of("centre", "support"));

    private final Map<String, Sight> given = new HashMap<>();
    private final SightOfLead lead = new SightOfLead(new Services(), EnumSet.allOf(FieldClass.class));

    @Test
    void isTheChildrenOfThePlanOnly() {
        given.put("centre", new Sight(Set.of(BASIC, NARRATIVE), false, Set.of(2, 3)));

        Sight seen = lead.of(contact(), new Led(Set.of(1, 2), Set.of("centre")));

        assertThat(seen).isEqualTo(new Sight(Set.of(BASIC, NARRATIVE), false, Set.of(2)));
    }

    @Test
    void isWhatEachOfTheServicesMayKnow() {
        given.put("centre", new Sight(Set.of(BASIC, NARRATIVE), false, Set.of(1)));
        given.put("support", new Sight(Set.of(BASIC), false, Set.of(2)));

        assertThat(lead.of(contact(), BOTH)).isEqualTo(new Sight(Set.of(BASIC), false, Set.of(1, 2)));
    }

    @Test
    void isNothingWhereNoServiceIsToldOrNothingIsLed() {
        assertThat(lead.of(contact(), BOTH)).isEqualTo(Sight.NOTHING);
        given.put("centre", new Sight(Set.of(BASIC), false, Set.of(3)));
        assertThat(lead.of(contact(), BOTH)).isEqualTo(Sight.NOTHING);
        assertThat(lead.of(contact(), Led.NOTHING)).isEqualTo(Sight.NOTHING);
    }

    /** Whatever a council configures and a family agrees to. */
    @Test
    void isNeverASafeAddressNorANeighbour() {
        given.put("centre", new Sight(EnumSet.allOf(FieldClass.class), false, Set.of(1)));

        assertThat(lead.of(contact(), BOTH).kinds())
                .contains(BASIC, NARRATIVE)
                .doesNotContain(FieldClass.SAFE_ADDRESS, FieldClass.PUBLIC_REFERRER_IDENTITY, FieldClass.THIRD_PARTY);
    }

    private static Contact contact() {
        Instant now = Instant.parse("2026-03-10T09:00:00Z");
        return Contact.received(
                aContact().make(),
                new Submission(UUID.randomUUID(), Channel.PHONE, new Actor("cso1")),
                new Contact.Receipt(new Reference("C-2026-000001"), now, now));
    }

    /** Lets go what is given, and no more than is needed. */
    private final class Services extends SightOfService {

        Services() {
            super(null, null, null);
        }

        @Override
        Sight of(Contact contact, String service, Set<FieldClass> needed) {
            Sight sight = given.getOrDefault(service, Sight.NOTHING);
            Set<FieldClass> kinds = EnumSet.copyOf(needed);
            kinds.retainAll(sight.kinds());
            return new Sight(kinds, false, sight.childNumbers());
        }
    }
}
