package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

class SocialCareReturnsTests {

    private static final Actor SOCIAL_CARE = new Actor("social-care");

    private final Door door = new Door();
    private final SocialCareReturns returns = new SocialCareReturns(
            door.files, door.book, door.notes, door.told, door.bell, door.deadlines, door.audit, door.clock);
    private final Reference contact = door.receives(aContact().about(NUR, LEO));

    @Test
    void asksForANewDecisionAboutThatChildWithTheReasonInView() {
        decided();

        returns.takeBack(contact, id(2), "Its threshold is not met.", SOCIAL_CARE);

        assertThat(door.told.told).containsExactly("child returned, decided by " + Door.TOMORROW_EVENING);
        assertThat(door.book.awaitingThreshold(door.children(contact)))
                .extracting(Child::number)
                .containsExactly(2);
        assertThat(door.notes.of(door.contact(contact).id())).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(ContactNotes.Kind.SOCIAL_CARE_REFUSAL);
            assertThat(note.words()).isEqualTo("Child 2: Its threshold is not met.");
        });
        assertThat(door.book.threshold(door.child(contact, 2)).orElseThrow().route())
                .as("in force until the new one")
                .isEqualTo(Route.SECTION_47);
    }

    @Test
    void showsASecondChildOnTheDecisionThatIsOpenAlready() {
        decided();

        returns.takeBack(contact, id(1), "Another authority.", SOCIAL_CARE);
        returns.takeBack(contact, id(2), "Another authority.", SOCIAL_CARE);

        assertThat(door.told.told).hasSize(1);
        assertThat(door.book.awaitingThreshold(door.children(contact))).hasSize(2);
    }

    @Test
    void decidesARedContactAgainWithinTheHoursOfRed() {
        door.advice.urgency = Urgency.RED;
        door.triage.rateUrgency(contact);
        decided();

        returns.takeBack(contact, id(1), "Another authority.", SOCIAL_CARE);

        assertThat(door.told.told).containsExactly("child returned, decided by 2026-03-10T13:00:00Z");
    }

    @Test
    void knowsNoOtherChild() {
        UUID other = UUID.randomUUID();

        assertThatThrownBy(() -> returns.takeBack(contact, other, "No.", SOCIAL_CARE))
                .isInstanceOf(NoSuchContact.class);
    }

    private UUID id(int number) {
        return door.child(contact, number).id().value();
    }

    private void decided() {
        door.threshold.decide(contact, List.of(judged(1, Route.SECTION_47), judged(2, Route.SECTION_47)), Door.MANAGER);
    }
}
