package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.Capacity;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each adult answers for themselves while the family is asked, and nobody else for them (domain 2.3.2). */
class AdultAnswersTests {

    private static final Actor OFFICER = new Actor("cso1");
    private static final Scope SERVICES = new Scope(Set.of(SharingPurpose.REFER), Set.of("centre"), Set.of());
    private static final Map<String, Object> YES = Map.of("agreesToSharing", "AGREED", "means", "VERBAL");

    private final Door door = new Door();
    private final AdultAnswers adults = new AdultAnswers(
            new PeopleInWords(door.files, null, door.clock),
            door.family,
            null,
            new SpokenAnswers(door.clock, "2026-1"),
            door.consent);
    private Reference reference;

    @BeforeEach
    void aFamily() {
        reference = door.receives(aContact()
                .withFamily(Answer.YES, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED)
                .withAtHome(parent("Rae ZZ-Ivy", "Mother"), parent("Sam ZZ-Ivy", "Father")));
    }

    @Test
    void entersWhatEachAdultSaidAndNothingForWhoeverWasNotSpokenWith() {
        enter(row("1", YES), row("2", Map.of()));

        assertThat(door.consent.history(reference)).singleElement().satisfies(entry -> {
            assertThat(entry.act().whose()).isEqualTo(person(1));
            assertThat(entry.act().giver()).isEqualTo(Giver.of(person(1), Capacity.ADULT));
            assertThat(entry.act().scope().agencies()).containsExactly("centre");
            assertThat(entry.act().telling().witnessedBy()).isEqualTo("cso1");
            assertThat(entry.recordedBy()).isEqualTo(OFFICER);
        });
        assertThat(holds(AgreementTo.SERVICE, 1)).isEqualTo(HoldsNow.NOT_GIVEN);
        assertThat(holds(AgreementTo.SHARE, 2)).isEqualTo(HoldsNow.NOT_GIVEN);
    }

    @Test
    void keepsARefusalAndWhyNobodyCouldAsk() {
        enter(
                row("1", Map.of("agreesToHelp", "REFUSED", "means", "SIGNED", "reason", "No time.")),
                row("2", Map.of("agreesToSharing", "NOT_YET_ASKED", "notAskedBecause", "UNSAFE")));

        assertThat(holds(AgreementTo.SERVICE, 1)).isEqualTo(HoldsNow.REFUSED);
        assertThat(holds(AgreementTo.SHARE, 2)).isEqualTo(HoldsNow.UNSAFE_TO_ASK);
    }

    @ParameterizedTest
    @CsvSource({
        "3, agreesToSharing, AGREED, The adults on this contact have changed",
        "the father, agreesToSharing, AGREED, A row of the form has lost its child",
        "1, agreesToSharing, AGREED, How did they answer?",
        "1, reason, No time., Say what person 1 answered",
        "'', agreesToSharing, AGREED, Answer"
    })
    void refusesWhatCannotBeAndKeepsNothing(String place, String field, String typed, String sentence) {
        assertThatThrownBy(() -> enter(row(place, Map.of(field, typed))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(door.consent.history(reference)).isEmpty();
    }

    @Test
    void asksEachAdultOnce() {
        assertThatThrownBy(() -> enter(row("1", Map.of()), row("1", YES)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("have changed");
    }

    private void enter(Object... rows) {
        adults.enter(door.contact(reference), SERVICES, new FormAnswers(OFFICER, Map.of("adults", List.of(rows))));
    }

    private static Map<String, Object> row(String place, Map<String, Object> fields) {
        Map<String, Object> row = new HashMap<>(fields);
        row.put("number", place);
        return row;
    }

    private Mention person(int number) {
        return new Mention(reference, Mention.As.PERSON, number);
    }

    private HoldsNow holds(AgreementTo to, int number) {
        return door.consent.standing(person(number), to).holds();
    }
}
