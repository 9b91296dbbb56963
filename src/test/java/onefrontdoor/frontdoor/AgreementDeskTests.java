package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.consent.AgreementEnded;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.consent.LedgerEntry;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff type about agreement reaches the ledger whole or is refused in a sentence; stopping asks for the least. */
class AgreementDeskTests {

    private static final Actor OFFICER = new Actor("cso1");
    private static final Map<String, String> MOTHER_AGREES = Map.ofEntries(
            Map.entry("whose", "child 1"),
            Map.entry("to", "SHARE"),
            Map.entry("answer", "AGREED"),
            Map.entry("answeredBy", "person 1"),
            Map.entry("capacity", "PARENTAL_RESPONSIBILITY"),
            Map.entry("evidence", "She is the mother."),
            Map.entry("means", "SIGNED"),
            Map.entry("onDay", "2026-03-09"),
            Map.entry("atTime", "16:45"),
            Map.entry("statement", "yes"),
            Map.entry("purpose-SHARE_NAMED", "yes"),
            Map.entry("with-school", "yes"),
            Map.entry("without-clinic", "yes"));

    private final Door door = new Door();
    private final AgenciesInWords agencies = new AgenciesInWords(List.of("school"), List.of("mentors"), null, null) {
        @Override
        public Set<String> codes() {
            return Set.of("school", "clinic");
        }
    };
    private final AgreementDesk desk = new AgreementDesk(
            door.files,
            new PeopleInWords(door.files, null, door.clock),
            null,
            null,
            new AgreementForm(agencies, null, door.clock, "2026-1"),
            agencies,
            door.consent,
            door.audit);
    private Reference reference;

    @BeforeEach
    void aFamily() {
        reference = door.receives(aContact()
                .withFamily(Answer.YES, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED)
                .withAtHome(parent("Rae ZZ-Ivy", "Mother"), parent("Sam ZZ-Ivy", "Father")));
    }

    @Test
    void keepsAnAnswerWithEverythingThatBelongsToIt() {
        record(MOTHER_AGREES);

        assertThat(ledger()).singleElement().satisfies(entry -> {
            assertThat(entry.recordedBy()).isEqualTo(OFFICER);
            assertThat(entry.act().telling().at()).isEqualTo(Instant.parse("2026-03-09T16:45:00Z"));
            assertThat(entry.act().telling().statementVersion()).isEqualTo("2026-1");
            assertThat(entry.act().scope().agencies()).containsExactly("school");
            assertThat(entry.act().scope().excluded()).containsExactly("clinic");
            assertThat(entry.act().giver().evidence()).isEqualTo("She is the mother.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "whose, person 7, Choose somebody on this contact.",
        "answeredBy, person 7, Choose somebody on this contact.",
        "whose, the boy, Choose somebody on this contact.",
        "answeredBy, '', 'Say who answered, or leave out in what capacity.'",
        "statement, '', Say which version of the statement they agreed to.",
        "atTime, '', 'Give both the day and the time, or neither of them.'",
        "onDay, 12 March, 'Give a day such as 2026-03-13, and a time such as 14:30.'",
        "onDay, 2026-03-11, An answer cannot be given in the future. Look at the time again.",
        "notAskedBecause, UNSAFE, Say why nobody was asked only where nobody was asked.",
        "interpreter, Pat, Say in which language the interpreter spoke with them.",
        "without-school, yes, The same agency is listed and excluded. Choose one."
    })
    void refusesWhatCannotBeAndKeepsNothing(String field, String typed, String sentence) {
        Map<String, String> wrong = new HashMap<>(MOTHER_AGREES);
        wrong.put(field, typed);

        assertThatThrownBy(() -> record(wrong)).isInstanceOf(Refusal.class).hasMessage(sentence);
        assertThat(ledger()).isEmpty();
    }

    @Test
    void aBoxOfAnAgencyThatNobodyConfiguredIsNoAgency() {
        Map<String, String> forged = new HashMap<>(MOTHER_AGREES);
        forged.put("with-anybody", "yes");

        record(forged);

        assertThat(ledger().get(0).act().scope().agencies()).containsExactly("school");
    }

    @Test
    void withdrawingNamesWhoseAndWhichAndChangesNothingElse() {
        record(MOTHER_AGREES);

        assertThatThrownBy(() -> withdraw(Map.of("whose-child 1", "yes"))).hasMessageContaining("what stops");
        assertThatThrownBy(() -> withdraw(Map.of("from-SHARE", "yes"))).hasMessageContaining("for whom");
        withdraw(Map.of("whose-child 1", "yes", "from-SHARE", "yes"));

        Mention child = new Mention(reference, Mention.As.CHILD, 1);
        assertThat(door.consent.standing(child, AgreementTo.SHARE).holds()).isEqualTo(HoldsNow.WITHDRAWN);
        assertThat(door.consent.standing(child, AgreementTo.SERVICE).holds()).isEqualTo(HoldsNow.NOT_GIVEN);
        assertThat(door.events)
                .contains(
                        new AgreementEnded(reference, Set.of(child), Set.of(AgreementTo.SHARE), GivenAnswer.WITHDRAWN));
    }

    @Test
    void everythingStopsForEverybodyOnTheContact() {
        desk.withdrawEverything(reference, OFFICER);

        assertThat(ledger()).hasSize(6).allMatch(entry -> entry.act().answer() == GivenAnswer.WITHDRAWN);
    }

    private void record(Map<String, String> typed) {
        desk.record(reference, new FormAnswers(OFFICER, Map.copyOf(typed)));
    }

    private void withdraw(Map<String, String> typed) {
        desk.withdraw(reference, new FormAnswers(OFFICER, Map.copyOf(typed)));
    }

    private List<LedgerEntry> ledger() {
        return door.consent.history(reference);
    }
}
