package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.MORNING;
import static onefrontdoor.frontdoor.MessageChannel.MAIL;
import static onefrontdoor.frontdoor.MessageChannel.ON_RECEIPT;
import static onefrontdoor.frontdoor.MessageChannel.PERSON;
import static onefrontdoor.frontdoor.MessageChannel.STATUS_PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.correspondence.Occasion;
import onefrontdoor.frontdoor.ContactStatus.Kind;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class CorrespondenceTests {

    private static final Actor OFFICER = new Actor("cso1");

    private final Door door = new Door();

    @Test
    void acknowledgesByMailToWhoeverGaveAnAddress() {
        Reference contact = door.receives(aContact().by(withMail("una@example.test")));

        door.triage.acknowledge(contact);

        assertThat(channels(contact)).containsExactly(MAIL);
        assertThat(door.written).singleElement().satisfies(told -> {
            assertThat(told.contact().reference()).isEqualTo(contact);
            assertThat(told.by()).isEqualTo(MORNING.plus(Duration.ofDays(2)));
            assertThat(told.contact().childrenAges()).isEqualTo("7 years");
        });
    }

    @Test
    void needsNobodyToAcknowledgeWhatThePageTheApiOrTheCallHasAcknowledged() {
        Reference contact = door.receives(aContact());

        door.triage.acknowledge(contact);

        assertThat(door.correspondence.on(contact)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(Occasion.ACKNOWLEDGEMENT);
            assertThat(message.channel()).isEqualTo(ON_RECEIPT);
            assertThat(message.state()).isEqualTo(MessageState.SENT);
        });
        assertThat(door.written).isEmpty();
    }

    @Test
    void writesEachMessageOnceHoweverOftenItsJobIsRetried() {
        Reference contact = door.receives(aContact().by(withMail("una@example.test")));

        door.triage.acknowledge(contact);
        door.triage.acknowledge(contact);

        assertThat(door.written).hasSize(1);
        assertThat(door.correspondence.on(contact)).hasSize(1);
    }

    @Test
    void asksAPersonToCallWhoeverGaveOnlyATelephoneNumber() {
        Reference contact = door.receives(aContact());

        assertThat(outcome(contact)).isEqualTo(PERSON);
        assertThat(door.written).hasSize(1);
    }

    @Test
    void asksAPersonWhenTheCouncilSendsNoMail() {
        door.post.open = false;
        Reference contact = door.receives(aContact().by(withMail("una@example.test")));

        assertThat(outcome(contact)).isEqualTo(PERSON);
    }

    @Test
    void asksAPersonWhenTheAddressCannotStandInAHeader() {
        Reference contact = door.receives(aContact().by(withMail("una@example.test,eve@example.test")));

        assertThat(outcome(contact)).isEqualTo(PERSON);
    }

    @Test
    void leavesSomebodyAnonymousToTheStatusPage() {
        Reference contact = door.receives(aContact().by(Referrer.whoStaysAnonymous()));

        assertThat(outcome(contact)).isEqualTo(STATUS_PAGE);
        assertThat(door.written).isEmpty();
    }

    @Test
    void leavesSomebodyWithoutAnyAddressToTheStatusPage() {
        Reference contact = door.receives(aContact().by(nameOnly()));

        assertThat(outcome(contact)).isEqualTo(STATUS_PAGE);
    }

    @Test
    void asksForALetterToAFamilyThatAskedForItself() {
        Reference contact = door.receives(aContact().by(nameOnly()).askingForAdvice());

        assertThat(outcome(contact)).isEqualTo(PERSON);
    }

    @Test
    void sendsNoMailToAnAddressThatWasRefusedBefore() {
        Reference contact = door.receives(aContact().by(withMail("una@example.test")));
        door.triage.acknowledge(contact);
        door.letters.handToPerson(door.written.get(0).message(), MailFailure.REFUSED);

        assertThat(outcome(contact)).isEqualTo(PERSON);
    }

    @Test
    void alertsEachMemberOfStaffOnce() {
        Reference contact = door.receives(aContact());
        Instant due = MORNING.plus(Duration.ofHours(4));

        door.correspondence.alert(contact, List.of("dswm1@council.example.test", "edt@council.example.test"), due);
        door.correspondence.alert(contact, List.of("dswm1@council.example.test"), due);

        assertThat(door.written).hasSize(2).allSatisfy(told -> assertThat(told.by())
                .isEqualTo(due));
        assertThat(channels(contact)).containsExactly(MAIL, MAIL);
    }

    @Test
    void tellsAServiceOfEachEndingByMailOrThroughAPerson() {
        Reference contact = door.receives(aContact());

        door.correspondence.tellEnding(door.contact(contact), "childrens-centre", 0);
        door.correspondence.tellEnding(door.contact(contact), "childrens-centre", 1);
        door.correspondence.tellEnding(door.contact(contact), "other-early-help", 0);

        assertThat(channels(contact)).containsExactly(MAIL, MAIL, PERSON);
        assertThat(door.mailRoom.send(contact, door.written.get(0).message())).isTrue();
        assertThat(door.post.taken).singleElement().satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo("centre@service.example.test");
            assertThat(mail.path())
                    .isEqualTo("/sharing-ended/" + door.written.get(0).message());
        });
    }

    @Test
    void tellsAnElectedMemberOnlyThatTheEnquiryWasDealtWith() {
        Reference contact = door.receives(aContact().by(electedMember()));

        door.outcome.tellReferrer(contact);

        assertThat(door.messages.toldTo(door.contact(contact).id())).containsExactly(Kind.DEALT_WITH);
        assertThat(ContactSource.ELECTED_MEMBER.code()).isEqualTo("1D");
    }

    @Test
    void letsNoElectedMemberStayAnonymous() {
        assertThatThrownBy(() -> new Referrer(ContactSource.ELECTED_MEMBER, true, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsHowAndWhenAPersonToldIt() {
        Reference contact = door.receives(aContact());
        outcome(contact);
        UUID message = door.written.get(0).message();

        door.correspondence.told(contact, message, answers("TELEPHONE", "2026-03-10"));

        assertThat(door.letters.of(message).state()).isEqualTo(MessageState.TOLD);
        assertThat(door.notes.of(door.contact(contact).id()))
                .extracting(ContactNotes.Note::kind, ContactNotes.Note::words, ContactNotes.Note::writtenBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ContactNotes.Kind.MESSAGE, "Rang the school.", "cso1"));
        assertThat(door.audit.entries()).contains("cso1: message TOLD, " + contact);
    }

    @Test
    void keepsWhyItWasNotPossible() {
        Reference contact = door.receives(aContact());
        outcome(contact);
        UUID message = door.written.get(0).message();

        door.correspondence.told(contact, message, answers("NOT_POSSIBLE", ""));

        assertThat(door.letters.of(message).state()).isEqualTo(MessageState.NOT_TOLD);
    }

    @Test
    void refusesADayToComeAndADayThatIsMissing() {
        Reference contact = door.receives(aContact());
        outcome(contact);
        UUID message = door.written.get(0).message();

        assertThatThrownBy(() -> door.correspondence.told(contact, message, answers("LETTER", "2026-03-11")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be after today");
        assertThatThrownBy(() -> door.correspondence.told(contact, message, answers("LETTER", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("On which day");
        assertThat(door.letters.of(message).state()).isEqualTo(MessageState.WITH_A_PERSON);
    }

    private static FormAnswers answers(String how, String day) {
        return new FormAnswers(OFFICER, Map.of("how", how, "day", day, "note", "Rang the school."));
    }

    private MessageChannel outcome(Reference contact) {
        door.correspondence.tellOutcome(door.contact(contact), Set.of(Kind.EARLY_HELP));
        List<MessageOn> all = door.correspondence.on(contact);
        return all.get(all.size() - 1).channel();
    }

    private List<MessageChannel> channels(Reference contact) {
        return door.correspondence.on(contact).stream().map(MessageOn::channel).toList();
    }

    private static Referrer withMail(String email) {
        return new Referrer(ContactSource.SCHOOL, false, "Una ZZ-Teacher", null, "ZZ-Hill School", null, email);
    }

    private static Referrer nameOnly() {
        return new Referrer(ContactSource.FAMILY, false, "Ida ZZ-Aspen", null, null, null, null);
    }

    private static Referrer electedMember() {
        return AContact.professional(
                ContactSource.ELECTED_MEMBER, "Cleo ZZ-Councillor", "Councillor", "ZZ-Borough Council");
    }
}
