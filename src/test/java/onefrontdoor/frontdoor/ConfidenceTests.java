package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.fromThePublic;
import static onefrontdoor.frontdoor.AContact.professional;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

/** Who may know that it was the neighbour (INV11, RB35). */
class ConfidenceTests {

    private static final Referrer NEIGHBOUR = fromThePublic(ContactSource.ACQUAINTANCE, "Nell ZZ-Neighbour");
    private static final Referrer TEACHER =
            professional(ContactSource.SCHOOL, "Lea ZZ-Partner", "Attendance lead", "ZZ-Birch School");

    private final Confidence confidence = new Confidence(Set.of("manager", "head"));

    @Test
    void confidesTheNeighbourToTheDesksThatDecide() {
        Contact contact = contact(NEIGHBOUR, Channel.PUBLIC_PAGE, "referrer");

        assertThat(confidence.mayKnowReferrer(reader("dswm1", "manager"), contact))
                .isTrue();
        assertThat(confidence.mayKnowReferrer(reader("hos1", "housing", "head"), contact))
                .isTrue();
        assertThat(confidence.mayKnowReferrer(reader("hou1", "housing"), contact))
                .isFalse();
        assertThat(confidence.mayKnowReferrer(reader("nobody"), contact)).isFalse();
    }

    @Test
    void confidesTheNeighbourToTheOfficerWhoTookTheCallAndToNoOther() {
        Contact contact = contact(NEIGHBOUR, Channel.PHONE, "cso1");

        assertThat(confidence.mayKnowReferrer(reader("cso1", "support"), contact))
                .isTrue();
        assertThat(confidence.mayKnowReferrer(reader("cso2", "support"), contact))
                .isFalse();
    }

    /** An account that bears the name of an agency, or "referrer", took no call. */
    @Test
    void confidesNothingToAnAccountThatHappensToBearTheName() {
        assertThat(confidence.mayKnowReferrer(
                        reader("referrer", "support"), contact(NEIGHBOUR, Channel.PUBLIC_PAGE, "referrer")))
                .isFalse();
    }

    @Test
    void hidesNeitherProfessionalsNorThoseOfWhomNothingIsKnown() {
        Reader housing = reader("hou1", "housing");

        assertThat(confidence.mayKnowReferrer(housing, contact(TEACHER, Channel.API, "school")))
                .isTrue();
        assertThat(confidence.mayKnowReferrer(
                        housing, contact(Referrer.whoStaysAnonymous(), Channel.PUBLIC_PAGE, "referrer")))
                .isTrue();
    }

    @Test
    void tellsWhoLookedToTheSameDesksOnly() {
        assertThat(confidence.mayKnowReaders(reader("hos1", "head"))).isTrue();
        assertThat(confidence.mayKnowReaders(reader("hou1", "housing"))).isFalse();
    }

    private static Reader reader(String login, String... desks) {
        return new Reader(new Actor(login), Set.of(desks));
    }

    private static Contact contact(Referrer referrer, Channel channel, String takenBy) {
        Instant now = Instant.parse("2026-03-10T09:00:00Z");
        return Contact.received(
                aContact().by(referrer).make(),
                new Submission(UUID.randomUUID(), channel, new Actor(takenBy)),
                new Contact.Receipt(new Reference("C-2026-000001"), now, now));
    }
}
