package onefrontdoor.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTests {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "9434765919",
                "4010232137",
                "9990000018",
                "9990000026",
                "9990000034",
                "9990001006",
                "9990002037",
                "9991000003"
            })
    void acceptsAnNhsNumberWhoseCheckDigitIsRight(String value) {
        assertThat(NhsNumber.parse(value).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"943 476 5919", " 9434765919 ", "943\u00a0476\u00a05919"})
    void readsAnNhsNumberWrittenWithSpaces(String text) {
        assertThat(NhsNumber.parse(text)).isEqualTo(new NhsNumber("9434765919"));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "9434765918",
                "0000000000",
                "",
                "943476591",
                "94347659190",
                "943-476-5919",
                "943476591X",
                "٩٤٣٤٧٦٥٩١٩"
            })
    void refusesAnotherNhsNumberWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NhsNumber.parse(text))
                .withMessage(
                        "Check the NHS number: it has 10 digits, such as 999 000 0018, and the last one is a check digit.");
    }

    @ParameterizedTest(name = "check digit {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void refusesAnNhsNumberWhoseRemainderIsTenWhateverItsLastDigit(int digit) {
        assertThatIllegalArgumentException().isThrownBy(() -> NhsNumber.parse("999123456" + digit));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "A950000178301",
                "H243278544154",
                "B871100000101",
                "C871100000202",
                "D871100000303",
                "M87110000010A"
            })
    void acceptsAUpnWhoseCheckLetterIsRight(String value) {
        assertThat(Upn.parse(value).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"b871100000101", " B871 1000 0010 1 "})
    void readsAUpnInSmallLettersOrWithSpaces(String text) {
        assertThat(Upn.parse(text)).isEqualTo(new Upn("B871100000101"));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {"A871100000101", "R325", "ASFFAGSVSV123", "", "I871100000101", "B87110000010O", "B8711000001011"
            })
    void refusesAnotherUpnWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Upn.parse(text))
                .withMessage(
                        "Check the UPN: it has 13 characters, such as B871100000101, and the first one is a check letter.");
    }

    @Test
    void keepsIdentifiersOutOfText() {
        assertThat(new NhsNumber("9990000018")).hasToString("NHS number");
        assertThat(new Upn("B871100000101")).hasToString("UPN");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"MALE, M", "FEMALE, F", "UNKNOWN, U"})
    void codesSexAsTheChildrenInNeedCensusDoes(Sex sex, String code) {
        assertThat(sex.code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void givesEachSexACodeOfOneLetter(Sex sex) {
        assertThat(sex.code()).hasSize(1);
    }
}
