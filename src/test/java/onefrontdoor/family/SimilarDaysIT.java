package onefrontdoor.family;

import static onefrontdoor.family.APerson.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matching looks among the days that somebody may have meant, and misses nobody whom it would suggest. */
class SimilarDaysIT {

    private static final FamilyDatabase FAMILY = new FamilyDatabase("similar_days");

    @BeforeEach
    void beginWithNobody() {
        FAMILY.forgetEverybody();
    }

    @AfterAll
    static void close() {
        FAMILY.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2018-05-04", "2016-02-29", "2009-12-31", "1999-10-10", "2020-01-01"})
    void knowsEveryDayThatIsOneDigitAway(LocalDate day) {
        List<LocalDate> known = FAMILY.sql()
                .sql("select unnest(dates_one_digit_off(?))")
                .param(day)
                .query(LocalDate.class)
                .list();

        Stream<LocalDate> away = LocalDate.of(1900, 1, 1)
                .datesUntil(LocalDate.of(2100, 1, 1))
                .filter(other -> BirthsCompared.digitsApart(day.toString(), other.toString()) == 1);

        assertThat(known).doesNotHaveDuplicates().containsAll(away.toList()).doesNotContain(day);
    }

    @ParameterizedTest(name = "{0} {1}, {2} and {3} {4}, {5}")
    @CsvSource({
        "Tamsin, ZZ-Holloway, 2014-03-19, Tansin, ZZ-Hollomay, 2014-03-19",
        "Tamsin, ZZ-Holloway, 2014-03-19, Tansin, ZZ-Hollomay, 2014-03-18",
        "Tamsin, ZZ-Holloway, 2014-03-19, Tamsin, ZZ-Holloway, 2004-03-19",
        "Tamsin, ZZ-Holloway, 2014-03-19, ZZ-Holloway, Tamsin, 2014-08-19",
        "Tamsin, ZZ-Holloway, 2014-03-19, Tamsin, ZZ-Holloway,",
        "Tamsin, ZZ-Holloway,, Tamsin, ZZ-Holloway, 2014-03-19"
    })
    void findsTypingErrorsInNameAndBirthTogether(
            String given, String family, String born, String otherGiven, String otherFamily, String otherBorn) {
        Person before = FAMILY.keeps(born(given, family, born));
        Person now = FAMILY.keeps(born(otherGiven, otherFamily, otherBorn));

        assertThat(FAMILY.matching().suggestionsFor(now))
                .extracting(found -> found.person().id())
                .containsExactly(before.id());
    }

    @Test
    void findsTheSameNameAtTheSameAddressWhateverTheBirth() {
        Person before =
                FAMILY.keeps(named("Tamsin", "ZZ-Holloway").born("2014-03-19").at("7 Test Street", null));
        Person now =
                FAMILY.keeps(named("Tamsin", "ZZ-Holloway").born("2011-11-27").at("7 Test Street", "ZZ99 3VZ"));

        assertThat(FAMILY.matching().suggestionsFor(now))
                .extracting(found -> found.person().id())
                .containsExactly(before.id());
    }

    private static APerson born(String given, String family, String day) {
        return day == null ? named(given, family) : named(given, family).born(day);
    }
}
