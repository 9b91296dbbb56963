package onefrontdoor.frontdoor;

import static onefrontdoor.consent.FieldClass.BASIC;
import static onefrontdoor.consent.FieldClass.NARRATIVE;
import static onefrontdoor.consent.FieldClass.PUBLIC_REFERRER_IDENTITY;
import static onefrontdoor.consent.FieldClass.SAFE_ADDRESS;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.fromThePublic;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.audit.Circumstances;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.frontdoor.FieldNeeds.AtDesk;
import onefrontdoor.frontdoor.FieldNeeds.OnForm;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

/** What of a contact somebody sees, by their desk, by the task in hand, and by what may go to a service (P6, INV11, RB35). */
class ConfidenceTests {

    private static final FieldNeeds NEEDS = new FieldNeeds(
            List.of(
                    new AtDesk("manager", Set.of(BASIC, NARRATIVE, SAFE_ADDRESS, PUBLIC_REFERRER_IDENTITY), null),
                    new AtDesk("support", Set.of(BASIC, NARRATIVE), null),
                    new AtDesk("team", Set.of(BASIC, NARRATIVE, SAFE_ADDRESS), "family-support")),
            List.of(new OnForm("chase", Set.of(PUBLIC_REFERRER_IDENTITY))),
            Set.of());

    private final Map<String, List<String>> staff = new HashMap<>();
    private final Services services = new Services();
    private final Confidence confidence = new Confidence(NEEDS, services, new SignedIn(), Set.of("manager", "head"));

    @Test
    void showsADeskWhatItNeeds() {
        assertThat(seenBy("dswm1", "manager").kinds())
                .containsExactlyInAnyOrder(BASIC, NARRATIVE, SAFE_ADDRESS, PUBLIC_REFERRER_IDENTITY);
        assertThat(seenBy("cso1", "support").kinds()).containsExactlyInAnyOrder(BASIC, NARRATIVE);
        assertThat(seenBy("two1", "support", "manager").shows(SAFE_ADDRESS)).isTrue();
    }

    @Test
    void showsNothingToADeskThatNobodyConfigured() {
        assertThat(seenBy("new1", "new-desk")).isEqualTo(Sight.NOTHING);
        assertThat(seenBy("nobody").shows(1)).isFalse();
    }

    @Test
    void showsWhatTheTaskInHandNeedsBesides() {
        employ("cso1", "support");
        Contact contact = contact(Channel.PUBLIC_PAGE, "referrer");

        assertThat(confidence.of(contact, new Actor("cso1"), "chase").shows(PUBLIC_REFERRER_IDENTITY))
                .isTrue();
        assertThat(confidence.of(contact, new Actor("cso1"), "ask-family").shows(PUBLIC_REFERRER_IDENTITY))
                .isFalse();
    }

    @Test
    void confidesTheNeighbourToTheOfficerWhoTookTheCallAndToNoOther() {
        Contact call = contact(Channel.PHONE, "cso1");
        employ("cso1", "support");
        employ("cso2", "support");

        assertThat(confidence.of(call, new Actor("cso1")).shows(PUBLIC_REFERRER_IDENTITY))
                .isTrue();
        assertThat(confidence.of(call, new Actor("cso2")).shows(PUBLIC_REFERRER_IDENTITY))
                .isFalse();
    }

    /** An account that bears the name of an agency, or "referrer", took no call. */
    @Test
    void confidesNothingToAnAccountThatHappensToBearTheName() {
        assertThat(seenBy("referrer", "support").shows(PUBLIC_REFERRER_IDENTITY))
                .isFalse();
    }

    @Test
    void showsAServiceNoMoreThanMayGoToIt() {
        services.sight = new Sight(Set.of(BASIC), false, Set.of(2));

        Sight seen = seenBy("tm1", "team");

        assertThat(seen.kinds()).containsExactly(BASIC);
        assertThat(seen.shows(2)).isTrue();
        assertThat(seen.shows(1)).isFalse();
        assertThat(services.asked).isEqualTo("family-support needs [BASIC, NARRATIVE, SAFE_ADDRESS]");
        assertThat(confidence.everywhere(new Actor("tm1"))).isEqualTo(Sight.NOTHING);
    }

    @Test
    void tellsWhoLookedToTheSameDesksOnly() {
        assertThat(confidence.mayKnowReaders(new Reader(new Actor("hos1"), Set.of("head"))))
                .isTrue();
        assertThat(confidence.mayKnowReaders(new Reader(new Actor("hou1"), Set.of("housing"))))
                .isFalse();
    }

    private Sight seenBy(String login, String... desks) {
        employ(login, desks);
        return confidence.of(contact(Channel.PUBLIC_PAGE, "referrer"), new Actor(login));
    }

    private void employ(String login, String... desks) {
        staff.put(login, List.of(desks));
    }

    private static Contact contact(Channel channel, String takenBy) {
        Instant now = Instant.parse("2026-03-10T09:00:00Z");
        return Contact.received(
                aContact()
                        .by(fromThePublic(ContactSource.ACQUAINTANCE, "Nell ZZ-Neighbour"))
                        .make(),
                new Submission(UUID.randomUUID(), channel, new Actor(takenBy)),
                new Contact.Receipt(new Reference("C-2026-000001"), now, now));
    }

    private final class SignedIn implements Circumstances {

        @Override
        public Optional<String> correlation() {
            return Optional.empty();
        }

        @Override
        public List<String> desksOf(Actor who) {
            return staff.getOrDefault(who.id(), List.of());
        }
    }

    private static final class Services extends SightOfService {

        private Sight sight = Sight.NOTHING;
        private String asked = "";

        Services() {
            super(null, null, null);
        }

        @Override
        Sight of(Contact contact, String service, Set<FieldClass> needed) {
            asked = service + " needs " + needed.stream().sorted().toList();
            return sight;
        }
    }
}
