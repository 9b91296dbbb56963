package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.NUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Basics.ChildBasics;
import onefrontdoor.frontdoor.Basics.HomeBasics;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicsFormTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @Test
    void readsEverythingAboutAChild() {
        Map<String, Object> row = Map.of(
                "number", "2",
                "givenName", " Leo ",
                "familyName", "ZZ-Aspen",
                "dateOfBirth", "2021-01-15",
                "sex", "MALE",
                "school", "ZZ-Nursery");

        assertThat(children(row))
                .containsExactly(new ChildBasics(
                        2, "Leo", "ZZ-Aspen", Birth.on(LocalDate.parse("2021-01-15")), Sex.MALE, "ZZ-Nursery"));
    }

    @Test
    void takesWhatIsLeftEmptyAsNotGiven() {
        Map<String, Object> row = new HashMap<>(Map.of("number", "1", "givenName", "  ", "school", ""));
        row.put("dateOfBirth", null);

        assertThat(children(row)).containsExactly(new ChildBasics(1, null, null, null, null, null));
        assertThat(BasicsForm.home(answers(Map.of("address", " ")))).isEqualTo(new HomeBasics(null, null, null, null));
    }

    @Test
    void prefersTheDateOfBirthToTheEstimateThatTheFormStillShows() {
        assertThat(children(Map.of("number", "1", "estimatedAge", "7", "dateOfBirth", "2018-05-04")))
                .extracting(ChildBasics::birth)
                .containsExactly(Birth.on(LocalDate.parse("2018-05-04")));
    }

    @Test
    void readsAnExpectedDateAndAnAgeTypedAsANumber() {
        assertThat(children(List.of(
                        Map.of("number", "1", "expectedDate", "2026-08-14"), Map.of("number", 2, "estimatedAge", 7))))
                .extracting(ChildBasics::birth)
                .containsExactly(Birth.expected(LocalDate.parse("2026-08-14")), Birth.about(7));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "dateOfBirth, yesterday",
        "dateOfBirth, 2026-02-30",
        "estimatedAge, seven",
        "estimatedAge, 7.5",
        "expectedDate, 14/08/2026"
    })
    void refusesADateOrAgeThatNobodyCanRead(String field, String typed) {
        assertThatThrownBy(() -> children(Map.of("number", "1", field, typed)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Check the dates and ages of the children.");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "dateOfBirth, 2026-03-11, Check the date of birth",
        "dateOfBirth, 1990-01-01, Check the date of birth",
        "estimatedAge, 26, Check the estimated age",
        "estimatedAge, -1, Give an estimated age",
        "expectedDate, 2027-03-10, Check the expected date"
    })
    void refusesADateOrAgeThatCannotBeTrueOfAChild(String field, String typed, String sentence) {
        assertThatThrownBy(() -> children(Map.of("number", "1", field, typed)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(sentence);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"one", "1.0", "99999999999"})
    void refusesARowThatBelongsToNoChild(String number) {
        assertThatThrownBy(() -> children(Map.of("number", number)))
                .isInstanceOf(Refusal.class)
                .hasMessage("A row of the form has lost its child. Refresh the page.");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatThrownBy(() -> children(Map.of("number", "1", "school", "x".repeat(8_001))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("longer than 8000 characters");
    }

    @Test
    void refusesRowsThatAreNoRows() {
        assertThatThrownBy(() -> BasicsForm.children(answers(Map.of("children", List.of("Leo"))), TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void leavesTheAnswersOfTheFamilyAsTheyWereUnlessNewOnesAreGiven() {
        FamilyAwareness known =
                new FamilyAwareness(Answer.NO, Agreement.REFUSED, Agreement.NOT_YET_ASKED, "Not safe to ask.");

        assertThat(BasicsForm.family(answers(Map.of()), known)).isEqualTo(known);
        assertThat(BasicsForm.family(answers(Map.of("familyKnows", "YES", "agreesToSharing", "AGREED")), known))
                .isEqualTo(new FamilyAwareness(Answer.YES, Agreement.REFUSED, Agreement.AGREED, "Not safe to ask."));
    }

    @Test
    void showsWhatIsKnownSoThatSendingItUnchangedChangesNothing() {
        Child nur = Child.on(new ContactId(UUID.randomUUID()), 1, NUR);

        List<Map<String, Object>> shown = BasicsForm.shown(List.of(nur));

        assertThat(BasicsForm.children(answers(Map.of("children", shown)), TODAY))
                .singleElement()
                .satisfies(found -> assertThat(found.addedTo(NUR)).isEqualTo(NUR));
    }

    private static List<ChildBasics> children(Map<String, Object> row) {
        return children(List.of(row));
    }

    private static List<ChildBasics> children(List<Map<String, Object>> rows) {
        return BasicsForm.children(answers(Map.of("children", rows)), TODAY);
    }

    private static FormAnswers answers(Map<String, Object> typed) {
        return new FormAnswers(new Actor("cso1"), typed);
    }
}
