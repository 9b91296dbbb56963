package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.judged;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contact about an open case goes there, and so does all that is learned of it later (RB06). */
class PassingDeskTests {

    private final Door door = new Door();
    private final Reference open = door.receives(aContact().about(NUR));
    private final Reference later = door.receives(aContact().about(NUR).saying("Again last night."));

    @BeforeEach
    void isOpen() {
        door.openCases.begin(open, Stage.IN_TRIAGE);
    }

    @Test
    void putsAContactBeforeWhoeverDecidesInTheOpenCase() {
        door.passing.passToOpenCase(later);

        assertThat(door.passed.entries).containsEntry(later, open);
        assertThat(door.told.told).hasSize(1);
        assertThat(wordsOn(open)).singleElement().asString().contains(later.value(), "Again last night.");
    }

    @Test
    void makesTheOpenCaseAsUrgentAsWhatIsNewAboutIt() {
        rated(open, Urgency.GREEN);
        rated(later, Urgency.RED);

        door.passing.passToOpenCase(later);

        assertThat(door.contact(open).urgency()).isEqualTo(Urgency.RED);
        assertThat(door.contact(open).urgencyReason()).contains(later.value());
    }

    @Test
    void neverMakesTheOpenCaseLessUrgent() {
        rated(open, Urgency.RED);
        rated(later, Urgency.GREEN);

        door.passing.passToOpenCase(later);

        assertThat(door.contact(open).urgency()).isEqualTo(Urgency.RED);
    }

    @Test
    void leavesTheUrgencyOfADecidedCaseAndRingsForTheNews() {
        rated(open, Urgency.GREEN);
        door.threshold.decide(open, List.of(judged(1, Route.SECTION_17)), Door.MANAGER);
        rated(later, Urgency.RED);

        door.passing.passToOpenCase(later);

        assertThat(door.contact(open).urgency()).isEqualTo(Urgency.GREEN);
        assertThat(door.bell.rung).contains(open);
    }

    @Test
    void passesOnWhatIsLearnedAfterwards() {
        door.passing.passToOpenCase(later);

        door.information.add(later, "The school rang back.", Door.MANAGER);

        assertThat(wordsOn(open)).last().asString().contains(later.value(), "The school rang back.");
        assertThat(door.told.told).as("what is new has a reader each time").hasSize(2);
    }

    @Test
    void followsACaseThatWasPassedOnItself() {
        Reference last = door.receives(aContact().about(NUR).saying("And today."));
        door.passing.passToOpenCase(later);
        door.openCases.begin(later, Stage.IN_TRIAGE);

        door.passing.passToOpenCase(last);

        assertThat(wordsOn(open)).last().asString().contains(last.value(), "And today.");
    }

    private void rated(Reference reference, Urgency urgency) {
        Contact contact = door.contact(reference);
        contact.rate(urgency, "By the table.", door.clock.instant());
        door.files.keep(contact);
    }

    private List<String> wordsOn(Reference reference) {
        return door.notes.of(door.contact(reference).id()).stream()
                .map(ContactNotes.Note::words)
                .toList();
    }
}
