package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.fromThePublic;
import static onefrontdoor.frontdoor.Door.MORNING;
import static onefrontdoor.frontdoor.Door.TOMORROW_EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class FrontDoorTests {

    private final Door door = new Door();
    private final Submission press = Door.press();

    @Test
    void recordsAContactStartsItsTriageAndSaysByWhenItIsDecided() {
        ContactReceipt receipt = door.door.receive(aContact().about(NUR, LEO).make(), press);

        assertThat(receipt.reference()).hasToString("C-2026-000001");
        assertThat(receipt.decideBy()).isEqualTo(TOMORROW_EVENING);
        assertThat(door.triaged).containsExactly(receipt.reference());
        assertThat(door.children(receipt.reference()))
                .extracting(Child::number, Child::told)
                .containsExactly(tuple(1, NUR), tuple(2, LEO));
        assertThat(door.audit.entries())
                .contains("referrer: contact received, " + receipt.reference())
                .contains("referrer: agreement to a service: agreed for child 2, " + receipt.reference());
    }

    @Test
    void answersASecondPressWithTheFirstReceipt() {
        ContactReceipt first = door.door.receive(aContact().make(), press);
        door.clock.pass(Duration.ofHours(3));

        ContactReceipt second = door.door.receive(aContact().make(), press);

        assertThat(second).isEqualTo(first.again());
        assertThat(door.contacts.size()).isEqualTo(1);
        assertThat(door.triaged).hasSize(1);
    }

    @Test
    void keepsOtherWordsUnderTheSameTokenForAPersonToCompare() {
        ContactReceipt first = door.door.receive(aContact().make(), press);

        assertThatThrownBy(() ->
                        door.door.receive(aContact().saying("Something else.").make(), press))
                .isInstanceOf(AlreadyReceived.class)
                .hasMessageContaining(first.reference().value())
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);

        assertThat(door.envelopes.otherVersions(press.token())).isEqualTo(1);
        assertThat(door.contacts.size()).isEqualTo(1);
        assertThat(door.triaged).hasSize(1);
    }

    @Test
    void opensAContactThatNamesNoChildAboutOne() {
        ContactReceipt receipt = door.door.receive(Scenarios.sc22(), press);

        assertThat(door.children(receipt.reference()))
                .singleElement()
                .extracting(Child::name)
                .isEqualTo("Name not known");
    }

    @Test
    void numbersContactsByTheYearInLondon() {
        door.clock.moveTo(Instant.parse("2026-12-31T23:59:59Z"));
        assertThat(door.receives(aContact())).hasToString("C-2026-000001");
        door.clock.moveTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(door.receives(aContact())).hasToString("C-2027-000002");
    }

    @Test
    void tellsTheStatusOnlyToTheHolderOfTheKey() {
        ContactReceipt receipt = door.door.receive(
                aContact()
                        .by(fromThePublic(ContactSource.FAMILY, "Lara ZZ-Alder"))
                        .make(),
                press);
        door.triage.acknowledge(receipt.reference());

        assertThat(door.door.status(UUID.randomUUID())).isEmpty();
        ContactStatus status = door.door.status(receipt.statusKey()).orElseThrow();
        assertThat(status.professional()).isFalse();
        assertThat(status.receivedAt()).isEqualTo(MORNING);
        assertThat(status.messages()).extracting(ContactStatus.Told::kind).containsExactly(ContactStatus.Kind.RECEIVED);
    }
}
