package onefrontdoor.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource
    void describesItselfInWords(Birth birth, String words) {
        assertThat(birth.describe(TODAY)).isEqualTo(words);
    }

    static Stream<Arguments> describesItselfInWords() {
        return Stream.of(
                argumentSet("birthday today", bornOn("2017-03-10"), "9 years"),
                argumentSet("birthday tomorrow", bornOn("2017-03-11"), "8 years"),
                argumentSet("second birthday today", bornOn("2024-03-10"), "2 years"),
                argumentSet("second birthday tomorrow", bornOn("2024-03-11"), "23 months"),
                argumentSet("fourteen months", bornOn("2025-01-10"), "14 months"),
                argumentSet("one month", bornOn("2026-02-10"), "1 month"),
                argumentSet("born today", bornOn("2026-03-10"), "under 1 month"),
                argumentSet("estimated", Birth.about(4), "about 4 years"),
                argumentSet("estimated at one", Birth.about(1), "about 1 year"),
                argumentSet("estimated at none", Birth.about(0), "under 1 year"),
                argumentSet("expected", Birth.expected(LocalDate.parse("2026-07-01")), "unborn"),
                argumentSet("overdue", Birth.expected(LocalDate.parse("2026-03-01")), "unborn"),
                argumentSet("not known", Birth.notKnown(), "age not known"));
    }

    @Test
    void reckonsTheAgeFromTheDateOfBirthOrTakesTheEstimate() {
        assertThat(bornOn("2017-03-10").age(TODAY)).contains(9);
        assertThat(Birth.about(4).age(TODAY)).contains(4);
    }

    @Test
    void knowsNoAgeOfAnUnbornChildOrOfOneNobodyCanPlace() {
        assertThat(Birth.expected(TODAY).age(TODAY)).isEqualTo(Optional.empty());
        assertThat(Birth.notKnown().age(TODAY)).isEqualTo(Optional.empty());
        assertThat(Birth.expected(TODAY).isUnborn()).isTrue();
        assertThat(Birth.notKnown().isUnborn()).isFalse();
    }

    @Test
    void turnsTheLeapDayChildAYearOlderOnTheFirstOfMarch() {
        Birth birth = bornOn("2024-02-29");

        assertThat(birth.age(LocalDate.parse("2025-02-28"))).contains(0);
        assertThat(birth.age(LocalDate.parse("2025-03-01"))).contains(1);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({"2017-03-10, 9, ", "2017-03-10, , 2026-07-01", " , 4, 2026-07-01", "2017-03-10, 9, 2026-07-01"})
    void refusesMoreThanOneAnswer(LocalDate dateOfBirth, Integer estimatedAge, LocalDate expectedDate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Birth(dateOfBirth, estimatedAge, expectedDate))
                .withMessage("Give the date of birth, an estimated age or the expected date, and only one of them.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1, 121})
    void refusesAnEstimateOutsideChildhoodAndYouth(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Birth.about(years))
                .withMessage("Give an estimated age from 0 to 120.");
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource
    void acceptsADateThatCanBeTrue(Birth birth) {
        assertThatNoException().isThrownBy(() -> birth.checkedOn(TODAY));
        assertThat(birth.checkedOn(TODAY)).isSameAs(birth);
    }

    static Stream<Arguments> acceptsADateThatCanBeTrue() {
        return Stream.of(
                argumentSet("born today", bornOn("2026-03-10")),
                argumentSet("26 years old today", bornOn("2000-03-10")),
                argumentSet("expected 4 weeks ago", Birth.expected(TODAY.minusWeeks(4))),
                argumentSet("expected in 44 weeks", Birth.expected(TODAY.plusWeeks(44))),
                argumentSet("estimated", Birth.about(25)),
                argumentSet("not known", Birth.notKnown()));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource
    void refusesADateThatCannotBeTrueWithoutRepeatingIt(Birth birth, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> birth.checkedOn(TODAY))
                .withMessage(message);
    }

    static Stream<Arguments> refusesADateThatCannotBeTrueWithoutRepeatingIt() {
        String born = "Check the date of birth: it is today or earlier, and at most 26 years ago.";
        String expected = "Check the expected date: it is at most 4 weeks ago and at most 44 weeks ahead.";
        return Stream.of(
                argumentSet("born tomorrow", bornOn("2026-03-11"), born),
                argumentSet("26 years and a day", bornOn("2000-03-09"), born),
                argumentSet(
                        "expected too long ago",
                        Birth.expected(TODAY.minusWeeks(4).minusDays(1)),
                        expected),
                argumentSet(
                        "expected too far ahead",
                        Birth.expected(TODAY.plusWeeks(44).plusDays(1)),
                        expected));
    }

    @Test
    void keepsDatesOfBirthOutOfText() {
        assertThat(bornOn("2017-03-10")).hasToString("Birth");
    }

    private static Birth bornOn(String date) {
        return Birth.on(LocalDate.parse(date));
    }
}
