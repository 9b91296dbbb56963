package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeInWordsTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PT0S, less than a minute",
        "PT59S, less than a minute",
        "PT1M, 1 minute",
        "PT59M59S, 59 minutes",
        "PT1H, 1 hour",
        "PT3H20M, 3 hours 20 minutes",
        "PT24H, 1 day",
        "PT24H5M, 1 day",
        "PT51H30M, 2 days 3 hours"
    })
    void saysTheTwoLargestParts(Duration length, String words) {
        assertThat(TimeInWords.of(length)).isEqualTo(words);
    }
}
