package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.childDescribedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import onefrontdoor.family.Birth;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Sex;
import onefrontdoor.family.Upn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a contact must have, and what it must never claim (Q12, RB35, INV15). */
class ContactRulesTests {

    private static final Home NOWHERE = new Home(null, null, null, Answer.NOT_KNOWN);
    private static final ChildTold NOBODY =
            new ChildTold(null, null, null, Birth.notKnown(), Sex.UNKNOWN, null, null, null);
    private static final Birth EXPECTED = Birth.expected(LocalDate.parse("2026-08-14"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("professions")
    void refusesAProfessionalWhoStaysAnonymous(ContactSource profession) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Referrer(profession, true, null, null, null, null, null))
                .withMessage("A professional cannot make contact anonymously.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("professions")
    void refusesAProfessionalWhoCannotBeReached(ContactSource profession) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Referrer(profession, false, "Una ZZ-Teacher", "Head", "ZZ-School", null, null));
    }

    static Stream<ContactSource> professions() {
        return Arrays.stream(ContactSource.values()).filter(ContactSource::professional);
    }

    @Test
    void refusesAProfessionalWithoutNameOrOrganisation() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Referrer(ContactSource.GP, false, null, "GP", "ZZ-Surgery", "01632 960123", null));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Referrer(ContactSource.GP, false, "Gil ZZ-Doctor", "GP", null, "01632 960123", null));
    }

    @Test
    void reachesAProfessionalByTelephoneOrByEmail() {
        assertThatCode(() -> new Referrer(
                        ContactSource.GP, false, "Gil ZZ-Doctor", null, "ZZ-Surgery", null, "gil@example.test"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"FAMILY", "ACQUAINTANCE", "SELF", "OTHER_INDIVIDUAL", "ANONYMOUS", "UNKNOWN"})
    void letsAMemberOfThePublicStayAnonymous(ContactSource source) {
        assertThatCode(() -> new Referrer(source, true, null, null, null, null, null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"MALE", "FEMALE"})
    void neverGivesAnUnbornChildASex(Sex sex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChildTold(null, "ZZ-Oak", null, EXPECTED, sex, null, null, null))
                .withMessage("The sex of an unborn child is recorded as not known.");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "\n\t"})
    void refusesAContactThatDoesNotSayWhatTheWorryIs(String concern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aContact().saying(concern).make())
                .withMessage("Say what the worry is.");
    }

    @Test
    void refusesAContactWithNoWayToFindTheChild() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aContact().about(NOBODY).at(NOWHERE).make());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aContact().about().at(NOWHERE).make());
    }

    @ParameterizedTest(name = "child {index}")
    @FieldSource("whoCanBeFound")
    void findsAChildBySingleThingThatIsKnown(ChildTold child) {
        assertThatCode(() -> aContact().about(child).at(NOWHERE).make()).doesNotThrowAnyException();
    }

    static final ChildTold[] whoCanBeFound = {
        new ChildTold("Nur", null, null, Birth.notKnown(), Sex.UNKNOWN, null, null, null),
        new ChildTold(null, "ZZ-Aspen", null, Birth.notKnown(), Sex.UNKNOWN, null, null, null),
        childDescribedAs("The girl with the red coat"),
        new ChildTold(null, null, null, Birth.notKnown(), Sex.UNKNOWN, "ZZ-Hill School", null, null),
        new ChildTold(null, null, null, Birth.notKnown(), Sex.UNKNOWN, null, new NhsNumber("9990000018"), null),
        new ChildTold(null, null, null, Birth.notKnown(), Sex.UNKNOWN, null, null, new Upn("B871100000101"))
    };

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"near the station,", ",ZZ99 3VZ"})
    void findsAChildByTheHomeAlone(String address, String postcode) {
        assertThatCode(() -> aContact()
                        .about()
                        .at(new Home(address, postcode, null, Answer.NOT_KNOWN))
                        .make())
                .doesNotThrowAnyException();
    }

    @Test
    void seesOnlyYesAsPresentAndNeverTakesNotKnownForAnAnswer() {
        Worry worry = aContact()
                .yesTo(Indicator.NEGLECT)
                .noTo(Indicator.GANGS)
                .notKnown(Indicator.DOMESTIC_ABUSE)
                .make()
                .worry();

        assertThat(worry.present()).containsExactly(Indicator.NEGLECT);
        assertThat(worry.anyIndicatorAnswered()).isTrue();
        assertThat(aContact().notKnown(Indicator.NEGLECT).make().worry().anyIndicatorAnswered())
                .isFalse();
    }

    @Test
    void keepsEveryIndicatorInOneOrder() {
        Worry worry = aContact()
                .yesTo(Indicator.HOUSING_OR_MONEY, Indicator.NEGLECT, Indicator.SELF_HARM)
                .make()
                .worry();

        assertThat(worry.present()).containsExactly(Indicator.NEGLECT, Indicator.SELF_HARM, Indicator.HOUSING_OR_MONEY);
    }
}
