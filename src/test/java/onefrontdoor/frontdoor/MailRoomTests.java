package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import onefrontdoor.correspondence.Mail;
import onefrontdoor.correspondence.MailAnswer;
import onefrontdoor.correspondence.Occasion;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailRoomTests {

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact()
            .by(new Referrer(
                    ContactSource.SCHOOL, false, "Una ZZ-Teacher", null, "ZZ-Hill School", null, "una@example.test")));
    private UUID message;

    @BeforeEach
    void writeAnAcknowledgement() {
        door.triage.acknowledge(contact);
        message = door.written.get(0).message();
    }

    @Test
    void sendsALinkToThePrivatePageAndTheDayOfTheDecision() {
        assertThat(door.mailRoom.send(contact, message)).isTrue();

        Mail mail = door.post.taken.get(0);
        assertThat(mail.id()).isEqualTo(message);
        assertThat(mail.to().value()).isEqualTo("una@example.test");
        assertThat(mail.occasion()).isEqualTo(Occasion.ACKNOWLEDGEMENT);
        assertThat(mail.path())
                .isEqualTo("/status/" + door.contact(contact).receipt().statusKey());
        assertThat(mail.by()).isEqualTo(door.contact(contact).decideBy());
    }

    @Test
    void sendsNothingTwiceWhenTheJobIsRunAgain() {
        door.mailRoom.send(contact, message);

        assertThat(door.mailRoom.send(contact, message)).isTrue();

        assertThat(door.post.taken).hasSize(1);
    }

    @Test
    void sendsNothingWhileAnotherJobIsSendingIt() {
        door.letters.claim(message);

        assertThatThrownBy(() -> door.mailRoom.send(contact, message)).isInstanceOf(MailStillWaits.class);

        assertThat(door.post.taken).isEmpty();
    }

    @Test
    void handsARefusedAddressToAPersonAtOnce() {
        door.post.answer = MailAnswer.REFUSED;

        assertThat(door.mailRoom.send(contact, message)).isFalse();

        assertThat(door.letters.of(message).failure()).isEqualTo(MailFailure.REFUSED);
        assertThat(door.letters.of(message).state()).isEqualTo(MessageState.WITH_A_PERSON);
    }

    @Test
    void triesAgainAndHandsItToAPersonWhenPatienceEnds() {
        door.post.answer = MailAnswer.AWAY;

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> door.mailRoom.send(contact, message))
                    .isInstanceOf(MailStillWaits.class)
                    .hasMessageNotContaining("una");
        }

        assertThat(door.mailRoom.send(contact, message)).isFalse();
        assertThat(door.letters.of(message).failure()).isEqualTo(MailFailure.UNREACHABLE);
    }

    @Test
    void handsItToAPersonWhenTheDeadlineHasPassed() {
        door.post.answer = MailAnswer.AWAY;
        door.clock.pass(Duration.ofDays(2));

        assertThat(door.mailRoom.send(contact, message)).isFalse();
    }

    @Test
    void givesUpBeforeAnotherTryWhenEarlierOnesDied() {
        for (int death = 0; death < 3; death++) {
            door.letters.claim(message);
            door.letters.waits(message);
        }

        assertThat(door.mailRoom.send(contact, message)).isFalse();
        assertThat(door.post.taken).isEmpty();
    }

    @Test
    void leadsStaffToTheWorkListAndWaitsLessForThem() {
        door.correspondence.alert(contact, List.of("dswm1@council.example.test"), Door.TOMORROW_EVENING);
        UUID alert = door.written.get(1).message();
        door.post.answer = MailAnswer.AWAY;
        assertThat(door.mailRoom.send(contact, alert)).isFalse();

        door.correspondence.alert(contact, List.of("dswm2@council.example.test"), Door.TOMORROW_EVENING);
        door.post.answer = MailAnswer.TAKEN;
        door.mailRoom.send(contact, door.written.get(2).message());
        assertThat(door.post.taken.get(0).path()).isEqualTo("/home");
    }

    @ParameterizedTest(name = "{0} and {1} for an alert")
    @CsvSource({"0, 2", "12, 0", "21, 2", "12, 21"})
    void refusesPatienceThatTheEngineDoesNotHave(int tries, int triesOfAnAlert) {
        assertThatThrownBy(() -> new Patience(tries, triesOfAnAlert))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1 to 20");
    }
}
