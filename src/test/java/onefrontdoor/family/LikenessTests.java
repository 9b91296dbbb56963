package onefrontdoor.family;

import static onefrontdoor.family.APerson.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import onefrontdoor.family.Likeness.HomesCompared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    private static final HomesCompared ELSEWHERE = new HomesCompared(false, false);
    private static final HomesCompared SAME_HOME = new HomesCompared(true, true);
    private static final NamesCompared SAME_NAME = names(NameLikeness.SAME, NameLikeness.SAME);
    private static final NamesCompared SIBLINGS = names(NameLikeness.DIFFERENT, NameLikeness.SAME);

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2018-05-04, 2018-05-04, BORN_THE_SAME_DAY",
        "2018-05-04, 2018-04-05, DAY_AND_MONTH_SWAPPED",
        "2018-05-04, 2019-05-04, BIRTH_ONE_DIGIT_OFF",
        "2018-05-13, 2018-05-18, BIRTH_ONE_DIGIT_OFF",
        "2018-05-13, 2016-07-18, OTHER_BIRTH"
    })
    void comparesDatesOfBirth(String one, String other, Reason expected) {
        assertThat(birth(Birth.on(LocalDate.parse(one)), Birth.on(LocalDate.parse(other))))
                .containsExactly(expected);
    }

    @Test
    void comparesWhatElseIsKnownOfABirth() {
        LocalDate day = LocalDate.parse("2026-08-14");

        assertThat(birth(Birth.expected(day), Birth.on(day.minusWeeks(3)))).containsExactly(Reason.BORN_WHEN_EXPECTED);
        assertThat(birth(Birth.expected(day), Birth.expected(day.plusWeeks(1))))
                .containsExactly(Reason.BORN_WHEN_EXPECTED);
        assertThat(birth(Birth.expected(day), Birth.on(day.minusYears(2)))).containsExactly(Reason.OTHER_BIRTH);
        assertThat(birth(Birth.about(8), Birth.on(LocalDate.parse("2017-12-01"))))
                .containsExactly(Reason.SAME_AGE);
        assertThat(birth(Birth.about(8), Birth.about(10)))
                .as("an estimate is an estimate")
                .isEmpty();
        assertThat(birth(Birth.about(8), Birth.about(12))).containsExactly(Reason.OTHER_BIRTH);
        assertThat(birth(Birth.notKnown(), Birth.on(day))).isEmpty();
    }

    private static List<Reason> birth(Birth one, Birth other) {
        return Likeness.of(
                        named(null, null).born(one).told(),
                        named(null, null).born(other).told(),
                        names(NameLikeness.UNKNOWN, NameLikeness.UNKNOWN),
                        ELSEWHERE)
                .reasons();
    }

    @Test
    void takesTwinsForTwoChildren() {
        Person one = named("Ali", "ZZ-Hazel").born("2015-08-22").told();
        Person twin = named("Omar", "ZZ-Hazel").born("2015-08-22").told();

        assertThat(Likeness.of(one, twin, SIBLINGS, SAME_HOME).strength()).isEmpty();
    }

    @Test
    void asksAboutASharedNumberWhateverSpeaksAgainst() {
        Person one =
                named("Ali", "ZZ-Hazel").born("2015-08-22").nhs("9990000018").told();
        Person brother =
                named("Omar", "ZZ-Hazel").born("2018-01-30").nhs("9990000018").told();

        assertThat(Likeness.of(one, brother, SIBLINGS, SAME_HOME).strength()).contains(Suggestion.Strength.POSSIBLE);
    }

    @Test
    void readsNamesCrosswiseOnlyWhereTheyDoNotFitStraight() {
        assertThat(new NamesCompared(
                                NameLikeness.DIFFERENT,
                                NameLikeness.DIFFERENT,
                                NameLikeness.SAME,
                                NameLikeness.SOUNDS_ALIKE)
                        .reasons())
                .containsExactly(Reason.NAMES_SWAPPED);
        assertThat(new NamesCompared(NameLikeness.SAME, NameLikeness.SAME, NameLikeness.SAME, NameLikeness.SAME)
                        .reasons())
                .containsExactly(Reason.SAME_NAME);
    }

    @Property
    void differentNhsNumbersNeverMakeAStrongSuggestion(
            @ForAll("people") Person one, @ForAll("people") Person other, @ForAll("names") NamesCompared names) {
        Likeness likeness = Likeness.of(withNhs(one, "9990000018"), withNhs(other, "9990000026"), names, SAME_HOME);

        assertThat(likeness.strength()).isNotEqualTo(Optional.of(Suggestion.Strength.STRONG));
        assertThat(likeness.score())
                .isLessThan(Likeness.of(withNhs(one, null), withNhs(other, null), names, SAME_HOME)
                        .score());
    }

    @Property
    void itMattersNotWhoWasMentionedFirst(
            @ForAll("people") Person one, @ForAll("people") Person other, @ForAll("names") NamesCompared names) {
        NamesCompared theOtherWay =
                new NamesCompared(names.given(), names.family(), names.familyToGiven(), names.givenToFamily());

        assertThat(Likeness.of(one, other, names, SAME_HOME))
                .isEqualTo(Likeness.of(other, one, theOtherWay, SAME_HOME));
    }

    @Property
    void aSharedHomeNeverSpeaksAgainst(
            @ForAll("people") Person one, @ForAll("people") Person other, @ForAll("names") NamesCompared names) {
        assertThat(Likeness.of(one, other, names, SAME_HOME).score())
                .isGreaterThan(Likeness.of(one, other, names, ELSEWHERE).score());
    }

    @Property
    void differentGivenNamesAloneNeedANumberToBeAskedAbout(@ForAll @IntRange(min = 0, max = 5000) int day) {
        Person one = named("Ali", "ZZ-Hazel")
                .born(Birth.on(LocalDate.ofEpochDay(14_000 + day)))
                .told();

        assertThat(Likeness.of(one, withNhs(one, null), SIBLINGS, SAME_HOME).strength())
                .isEmpty();
    }

    @Provide
    static Arbitrary<Person> people() {
        Arbitrary<Birth> births = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4000).map(day -> Birth.on(LocalDate.ofEpochDay(16_000 + day))),
                Arbitraries.integers().between(0, 17).map(Birth::about),
                Arbitraries.integers().between(0, 300).map(day -> Birth.expected(LocalDate.ofEpochDay(20_500 + day))),
                Arbitraries.just(Birth.notKnown()));
        return Combinators.combine(births, Arbitraries.of(Sex.class))
                .as((birth, sex) -> named("Nur", "ZZ-Aspen").born(birth).of(sex).told());
    }

    @Provide
    static Arbitrary<NamesCompared> names() {
        Arbitrary<NameLikeness> part = Arbitraries.of(NameLikeness.class);
        return Combinators.combine(part, part, part, part).as(NamesCompared::new);
    }

    private static Person withNhs(Person person, String number) {
        Person.Numbers numbers = new Person.Numbers(number == null ? null : new NhsNumber(number), null);
        return new Person(
                person.id(),
                person.mention(),
                person.role(),
                person.name(),
                person.birth(),
                person.sex(),
                numbers,
                person.home(),
                person.toldAt());
    }

    private static NamesCompared names(NameLikeness given, NameLikeness family) {
        return new NamesCompared(given, family, NameLikeness.DIFFERENT, NameLikeness.DIFFERENT);
    }
}
