package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class BasicsDeskTests {

    private final Door door = new Door();
    private final Reference two = door.receives(aContact().about(NUR, LEO));

    @Test
    void learnsOnlyAboutTheChildWhoseRowItIs() {
        String ages = door.basics.gathered(two, answers(Map.of("number", "2", "dateOfBirth", "2022-01-15")));

        assertThat(ages).isEqualTo("7 years, 4 years");
        assertThat(door.child(two, 1).told()).isEqualTo(NUR);
        assertThat(door.child(two, 2).told().givenName()).isEqualTo("Leo");
    }

    @Test
    void keepsWhatWasDoneAndByWhom() {
        door.basics.gathered(two, answers(Map.of("number", "1")));
        door.basics.chased(two, answers(Map.of("number", "1")));

        assertThat(door.notes.of(door.contact(two).id()))
                .containsExactly(
                        new ContactNotes.Note(ContactNotes.Kind.BASICS, "Rang the school.", "cso1", Instant.EPOCH),
                        new ContactNotes.Note(ContactNotes.Kind.CHASE, "Rang the school.", "cso1", Instant.EPOCH));
        assertThat(door.audit.entries()).contains("cso1: basics recorded, " + two);
    }

    @Test
    void refusesAChildWhoIsNotOnTheContact() {
        assertThatThrownBy(() -> door.basics.gathered(two, answers(Map.of("number", "3"))))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no child 3 on this contact.");
    }

    @Test
    void refusesToRecordThatNothingWasSaid() {
        FormAnswers silent = new FormAnswers(new Actor("cso1"), Map.of("note", "  "));

        assertThatThrownBy(() -> door.basics.chased(two, silent))
                .isInstanceOf(Refusal.class)
                .hasMessage("Answer “What did you do and find out?”.");
        assertThat(door.notes.of(door.contact(two).id())).isEmpty();
    }

    private static FormAnswers answers(Map<String, Object> row) {
        return new FormAnswers(new Actor("cso1"), Map.of("note", "Rang the school.", "children", List.of(row)));
    }
}
