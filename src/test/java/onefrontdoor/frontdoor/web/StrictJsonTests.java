package onefrontdoor.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTests {

    @Test
    void readsTheExampleOfTheDescription() {
        ContactRequest request = StrictJson.read(ContactApi.EXAMPLE, ContactRequest.class);

        assertThat(RequestAnswers.of(request).answers().typed("child-1-given-name"))
                .isEqualTo("Noor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown field | {\"children\": [{\"id\": \"secret\"}]} | children[0].id",
                "unknown code | {\"worry\": {\"immediacy\": \"secret\"}} | worry.immediacy",
                "unknown indicator | {\"worry\": {\"indicators\": {\"secret\": \"YES\"}}} | worry.indicators",
                "number for a code | {\"purpose\": 1} | purpose",
                "text for a number | {\"children\": [{\"birth\": {\"estimatedAge\": \"9\"}}]} | children[0].birth.estimatedAge",
                "fraction | {\"children\": [{\"birth\": {\"estimatedAge\": 9.5}}]} | children[0].birth.estimatedAge",
                "day that never was | {\"children\": [{\"birth\": {\"dateOfBirth\": \"2019-02-31\"}}]} | children[0].birth.dateOfBirth",
                "null in a list | {\"children\": [null]} | children[0]",
                "NUL | {\"worry\": {\"concern\": \"secret\\u0000\"}} | worry.concern",
                "half a character | {\"worry\": {\"concern\": \"secret\\ud800\"}} | worry.concern"
            })
    void namesTheFieldAndNeverRepeatsTheValue(String example, String body, String field) {
        BadRequest bad = catchThrowableOfType(BadRequest.class, () -> StrictJson.read(body, ContactRequest.class));

        assertThat(bad.problems()).as(example).first().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.message()).doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "\"text\"", "1", "{", "{}{}", "{\"purpose\": null, \"purpose\": null}", "NaN"})
    void refusesWhatIsNotOneObject(String body) {
        assertThat(catchThrowableOfType(BadRequest.class, () -> StrictJson.read(body, ContactRequest.class))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void refusesNestingWithoutEnd() {
        String body = "{\"a\":".repeat(100_000);

        assertThat(catchThrowableOfType(BadRequest.class, () -> StrictJson.read(body, ContactRequest.class))
                        .problems())
                .hasSize(1);
    }

    @Property(tries = 300)
    void refusesAnyOtherTextWithoutFailing(@ForAll String body) {
        assertThat(catchThrowableOfType(BadRequest.class, () -> StrictJson.read(body, ContactRequest.class)))
                .isNotNull();
    }
}
