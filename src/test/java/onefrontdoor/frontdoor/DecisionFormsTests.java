package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionFormsTests {

    private static final Map<String, Object> THRESHOLD =
            Map.of("number", "1", "level", "LEVEL_3", "route", "SECTION_17", "rationale", "No food on two visits.");
    private static final Map<String, Object> DESTINATION =
            Map.of("number", "1", "destination", "CHILDRENS_CENTRE", "rationale", "They asked for it.");

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact().about(NUR));

    @Test
    void takesTheManagersOwnLevelRouteAndReasonToTheDesk() {
        Outcome outcome =
                door.forms.decideThreshold(contact, row("dswm1", THRESHOLD)).outcome();

        assertThat(outcome).isEqualTo(new Outcome(true, false));
        assertThat(door.book.threshold(door.child(contact, 1)))
                .get()
                .extracting(
                        ThresholdDecision::level,
                        ThresholdDecision::route,
                        ThresholdDecision::rationale,
                        ThresholdDecision::decidedBy)
                .containsExactly(Level.LEVEL_3, Route.SECTION_17, "No food on two visits.", "dswm1");
    }

    @Test
    void takesTheDestinationAndItsReasonToTheDesk() {
        boolean socialWorkAsked = door.forms.decideDestination(contact, row("dehm1", DESTINATION));

        assertThat(socialWorkAsked).isFalse();
        assertThat(door.book.destination(door.child(contact, 1)))
                .get()
                .extracting(DestinationDecision::destination, DestinationDecision::rationale)
                .containsExactly(Destination.CHILDRENS_CENTRE, "They asked for it.");
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({
        "level, Choose an answer to “Which level of need?”.",
        "route, Choose an answer to “Is the threshold of Children's Social Care met?”.",
        "rationale, Answer “Why?”.",
        "number, Answer “Child”."
    })
    void refusesAThresholdWithAnAnswerMissing(String missing, String sentence) {
        assertThatThrownBy(() -> door.forms.decideThreshold(contact, row("dswm1", without(missing, THRESHOLD))))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThat(door.book.threshold(door.child(contact, 1))).isEmpty();
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"destination, Choose an answer to “Where does this child go?”.", "rationale, Answer “Why?”."})
    void refusesADestinationWithAnAnswerMissing(String missing, String sentence) {
        assertThatThrownBy(() -> door.forms.decideDestination(contact, row("dehm1", without(missing, DESTINATION))))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThat(door.book.destination(door.child(contact, 1))).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"level, LEVEL_5", "level, level_3", "route, SECTION_20", "rationale, '   '"})
    void refusesAnAnswerThatTheFormDoesNotOffer(String field, String typed) {
        assertThatThrownBy(() -> door.forms.decideThreshold(contact, row("dswm1", with(field, typed))))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "number {0}")
    @CsvSource({"2, Child 1 needs exactly one decision.", "x, A row of the form has lost its child. Refresh the page."})
    void refusesANumberThatIsNoChildOfThisContact(String number, String sentence) {
        assertThatThrownBy(() -> door.forms.decideThreshold(contact, row("dswm1", with("number", number))))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    @Test
    void refusesAFormWithoutRows() {
        assertThatThrownBy(() -> door.forms.decideThreshold(contact, rows("dswm1", List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessage("Child 1 needs exactly one decision.");
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        assertThatThrownBy(
                        () -> door.forms.decideThreshold(contact, row("dswm1", with("rationale", "x".repeat(8_001)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("longer than 8000 characters");
    }

    @Test
    void dropsCharactersThatNoDatabaseKeeps() {
        door.forms.decideThreshold(
                contact, row("dswm1", with("rationale", "One\u0000 line.\r\nAnother\u000b 🙂.\ud83d")));

        assertThat(door.book.threshold(door.child(contact, 1)).orElseThrow().rationale())
                .isEqualTo("One line.\nAnother 🙂.");
    }

    @Test
    void refusesAReasonOfSuchCharactersAlone() {
        assertThatThrownBy(() -> door.forms.decideThreshold(contact, row("dswm1", with("rationale", "\u0000"))))
                .isInstanceOf(Refusal.class)
                .hasMessage("Answer “Why?”.");
    }

    @Test
    void findsTheChildOfEachRowWhateverTheOrderOfTheRows() {
        Reference two = door.receives(aContact().about(NUR, LEO));
        Map<String, Object> leo = Map.of(
                "number", "2", "level", "LEVEL_1", "route", "NOT_SOCIAL_CARE", "rationale", "Nothing said of Leo.");

        door.forms.decideThreshold(two, rows("dswm1", List.of(leo, THRESHOLD)));

        assertThat(door.book.threshold(door.child(two, 1)).orElseThrow().route())
                .isEqualTo(Route.SECTION_17);
        assertThat(door.book.threshold(door.child(two, 2)).orElseThrow().route())
                .isEqualTo(Route.NOT_SOCIAL_CARE);
    }

    private static FormAnswers row(String person, Map<String, Object> row) {
        return rows(person, List.of(row));
    }

    private static FormAnswers rows(String person, List<Map<String, Object>> rows) {
        return new FormAnswers(
                new Actor(person),
                Map.of(
                        "readiness", "DECIDE",
                        "children", rows,
                        "adultAtRisk", "NO",
                        "handoverNote", "Mum is easiest to reach in the evening."));
    }

    private static Map<String, Object> without(String field, Map<String, Object> row) {
        Map<String, Object> rest = new HashMap<>(row);
        rest.remove(field);
        return rest;
    }

    private static Map<String, Object> with(String field, String typed) {
        Map<String, Object> row = new HashMap<>(THRESHOLD);
        row.put(field, typed);
        return row;
    }
}
