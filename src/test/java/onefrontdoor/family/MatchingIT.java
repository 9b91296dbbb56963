package onefrontdoor.family;

import static onefrontdoor.family.APerson.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingIT {

    private static final FamilyDatabase FAMILY = new FamilyDatabase("family");

    @BeforeEach
    void beginWithNobody() {
        FAMILY.forgetEverybody();
    }

    @AfterAll
    static void close() {
        FAMILY.close();
    }

    @ParameterizedTest(name = "{0} {1}, {2} as {3} {4}, {5}: {6}")
    @CsvSource({
        "Nur, ZZ-Aspen, 2018-05-04, Nur, ZZ-Aspen, 2018-05-04, STRONG, SAME_NAME, BORN_THE_SAME_DAY",
        "Nur, ZZ-Aspen, 2018-05-04, Noor, ZZ-Aspen, 2018-05-04, STRONG, NAME_SOUNDS_ALIKE, BORN_THE_SAME_DAY",
        "Catherine, ZZ-Maple, 2018-05-04, Kathryn, ZZ-Mapel, 2018-05-04, STRONG, NAME_SOUNDS_ALIKE, BORN_THE_SAME_DAY",
        "Leo, ZZ-Aspen, 2018-05-04, Leo, ZZ-Aspin, 2018-05-04, STRONG, NAME_SPELT_ALIKE, BORN_THE_SAME_DAY",
        "Nur, ZZ-Aspen, 2018-05-04, ZZ-Aspen, Nur, 2018-05-04, STRONG, NAMES_SWAPPED, BORN_THE_SAME_DAY",
        "Zoë, ZZ-Müller, 2018-05-04, Zoe, ZZ-Muller, 2018-05-04, STRONG, SAME_NAME, BORN_THE_SAME_DAY",
        "Seán, ZZ-O’Brien, 2018-05-04, Sean, ZZ OBrien, 2018-05-04, STRONG, SAME_NAME, BORN_THE_SAME_DAY",
        "Cat, ZZ-Maple, 2020-04-17, Catherine, ZZ-Maple, 2020-04-17, POSSIBLE, SHORT_FORM_OF_NAME, BORN_THE_SAME_DAY",
        "Nur, ZZ-Aspen, 2018-05-04, Nur, ZZ-Aspen, 2018-04-05, STRONG, SAME_NAME, DAY_AND_MONTH_SWAPPED",
        "Nur, ZZ-Aspen, 2018-05-04, Nur, ZZ-Aspen, 2019-05-04, POSSIBLE, SAME_NAME, BIRTH_ONE_DIGIT_OFF",
        "Nur, ZZ-Aspen, 2018-05-04, Nur, ZZ-Birch, 2018-05-04, POSSIBLE, SAME_GIVEN_NAME, BORN_THE_SAME_DAY"
    })
    void findsTheSameChildToldDifferently(
            String given,
            String family,
            String born,
            String otherGiven,
            String otherFamily,
            String otherBorn,
            Suggestion.Strength strength,
            Reason byName,
            Reason byBirth) {
        Person before = FAMILY.keeps(named(given, family).born(born));
        Person now = FAMILY.keeps(named(otherGiven, otherFamily).born(otherBorn));

        assertThat(FAMILY.matching().suggestionsFor(now)).singleElement().satisfies(found -> {
            assertThat(found.person().id()).isEqualTo(before.id());
            assertThat(found.reasons()).contains(byName, byBirth);
            assertThat(found.strength()).isEqualTo(strength);
        });
        assertThat(FAMILY.matching().suggestionsFor(before))
                .as("and the other way round")
                .hasSize(1);
    }

    @Test
    void findsWhoeverHasTheSameNumber() {
        Person byNhs = FAMILY.keeps(named("Ada", "ZZ-Elm").nhs("9990000018"));
        Person byUpn = FAMILY.keeps(named("Bo", "ZZ-Fir").upn("B871100000101"));
        Person now = FAMILY.keeps(named("Cy", "ZZ-Oak").nhs("9990000018").upn("B871100000101"));

        assertThat(FAMILY.matching().suggestionsFor(now))
                .extracting(found -> found.person().id())
                .containsExactlyInAnyOrder(byNhs.id(), byUpn.id());
    }

    @Test
    void neverTakesTwinsOrSiblingsOfOneHomeForOneChild() {
        FAMILY.keeps(named("Ali", "ZZ-Hazel").born("2015-08-22").of(Sex.MALE).at("1 Test Street", "ZZ99 3VZ"));
        FAMILY.keeps(named("Omar", "ZZ-Hazel").born("2015-08-22").of(Sex.MALE).at("1 Test Street", "ZZ99 3VZ"));
        Person sister =
                FAMILY.keeps(named("Hana", "ZZ-Hazel").born("2019-05-01").at("1 Test Street", "ZZ99 3VZ"));
        Person twin = FAMILY.keeps(named("Yusuf", "ZZ-Hazel").born("2015-08-22").at("1 Test Street", "ZZ99 3VZ"));

        assertThat(FAMILY.matching().suggestionsFor(sister)).isEmpty();
        assertThat(FAMILY.matching().suggestionsFor(twin)).isEmpty();
    }

    @Test
    void findsAnUnbornChildAgainOnceItIsBorn() {
        Birth expected = Birth.expected(LocalDate.parse("2026-08-14"));
        Person unborn = FAMILY.keeps(named(null, "ZZ-Oak").born(expected).at("1 Test Street", "ZZ99 3VZ"));
        Person born = FAMILY.keeps(named("Ivy", "ZZ-Oak").born("2026-08-02").at("1 test street", "zz993vz"));

        assertThat(FAMILY.matching().suggestionsFor(born)).singleElement().satisfies(found -> assertThat(
                        found.reasons())
                .containsExactly(Reason.SAME_FAMILY_NAME, Reason.BORN_WHEN_EXPECTED, Reason.SAME_ADDRESS));
        assertThat(FAMILY.matching().suggestionsFor(unborn)).hasSize(1);
    }

    @Test
    void suggestsNobodyOfTheSameContactAndNoAdultForAChild() {
        Reference contact = APerson.nextContact();
        Person child = FAMILY.keeps(named("Nur", "ZZ-Aspen").born("2018-05-04").on(contact, 1));
        FAMILY.keeps(named("Nur", "ZZ-Aspen").born("2018-05-04").on(contact, 2));
        FAMILY.keeps(named("Nur", "ZZ-Aspen").born("2018-05-04").adult());

        assertThat(FAMILY.matching().suggestionsFor(child)).isEmpty();
    }

    @Test
    void differentNhsNumbersSpeakAgainst() {
        FAMILY.keeps(
                named("Nur", "ZZ-Aspen").born("2018-05-04").nhs("9990000018").at("1 Test Street", "ZZ99 3VZ"));
        Person now = FAMILY.keeps(
                named("Nur", "ZZ-Aspen").born("2018-05-04").nhs("9990000026").at("1 Test Street", "ZZ99 3VZ"));

        assertThat(FAMILY.matching().suggestionsFor(now)).singleElement().satisfies(found -> {
            assertThat(found.strength()).isEqualTo(Suggestion.Strength.POSSIBLE);
            assertThat(found.reasons()).contains(Reason.OTHER_NHS_NUMBER);
        });
    }

    @Test
    void showsOneSuggestionForAPersonMentionedOften() {
        Person first = FAMILY.keeps(named("Nur", "ZZ-Aspen").born("2018-05-04"));
        Person second = FAMILY.keeps(named("Nur", "ZZ-Aspen").born("2018-05-04"));
        Person now = FAMILY.keeps(named("Nour", "ZZ-Aspen").born("2018-05-04"));
        assertThat(FAMILY.matching().suggestionsFor(now)).hasSize(2);

        FAMILY.samePeople().answer(first.id(), second.id(), SamePerson.YES, said("Mother told me."));

        assertThat(FAMILY.matching().suggestionsFor(now)).hasSize(1);
    }

    @Test
    void remembersWhatWasSaid() {
        Person before = FAMILY.keeps(named("Nur", "ZZ-Aspen").born("2018-05-04"));
        Person now = FAMILY.keeps(named("Nur", "ZZ-Aspen").born("2018-05-04"));

        FAMILY.samePeople().answer(now.id(), before.id(), SamePerson.NOT_SURE, said("Nobody answers the phone."));
        assertThat(FAMILY.matching().suggestionsFor(now))
                .extracting(Suggestion::said)
                .containsExactly(SamePerson.NOT_SURE);
        assertThat(FAMILY.matching().sameOrIdentified(now.id())).contains(before.id());

        FAMILY.samePeople().answer(before.id(), now.id(), SamePerson.NO, said("Cousins of the same name."));
        assertThat(FAMILY.matching().suggestionsFor(now))
                .extracting(Suggestion::said)
                .containsExactly(SamePerson.NO);
        assertThat(FAMILY.matching().sameOrIdentified(now.id())).containsExactly(now.id());
    }

    @Test
    void learnsWithoutLosingWhoItIs() {
        Person before = FAMILY.keeps(named("Nur", "ZZ-Aspen").born("2018-05-04"));
        Person unnamed = FAMILY.keeps(named(null, null));
        assertThat(FAMILY.matching().suggestionsFor(unnamed)).isEmpty();

        Person learned = new Person(
                unnamed.id(),
                unnamed.mention(),
                unnamed.role(),
                before.name(),
                before.birth(),
                before.sex(),
                unnamed.numbers(),
                unnamed.home(),
                unnamed.toldAt());
        FAMILY.register().keep(learned);

        assertThat(FAMILY.register().of(unnamed.mention())).contains(learned);
        assertThat(FAMILY.matching().suggestionsFor(learned)).hasSize(1);
    }

    private static Said said(String why) {
        return new Said(new Actor("cso1"), why);
    }
}
