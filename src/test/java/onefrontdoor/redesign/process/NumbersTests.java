package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({
        "'< 18', '[0..4]', true, true",
        "'[0..4]', '[0..4)', true, true",
        "'[0..4]', '[0..5)', true, true",
        "'[0..4]', '[0..5]', false, true",
        "'[0..4]', '> 4', false, false",
        "'[0..4]', '>= 4', false, true",
        "']0..4[', '0, 4', false, false",
        "'[0..4], [5..9]', '[3..7]', true, true",
        "'< 5, > 9', '[5..9]', false, false",
        "'<= 5', '-1', true, true"
    })
    void saysWhichHoldsAllAndWhichMeet(String earlier, String later, boolean holds, boolean meets) {
        assertThat(in(earlier).holdAll(in(later))).isEqualTo(holds);
        assertThat(in(earlier).meet(in(later))).isEqualTo(meets);
        assertThat(in(later).meet(in(earlier))).isEqualTo(meets);
    }

    @ParameterizedTest
    @CsvSource({
        "'< 5', '>= 5', ''",
        "'[0..4]', '[6..9]', '5'",
        "'< 2', '> 7', '2 to 7'",
        "'(3..9]', '[0..2)', '2 to 3'",
    })
    void saysWhatIsLeftOutBetween(String one, String other, String gap) {
        assertThat(in(one).and(in(other)).leftOut())
                .extracting(Numbers.Range::inWords)
                .isEqualTo(gap.isEmpty() ? List.of() : List.of(gap));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"RED\"", "not(3)", "1.5", "count(?) = 0", "< 123456789012345678901"})
    void leavesToOthersWhatIsNoWholeNumber(String entry) {
        assertThat(Numbers.in(entry)).isEmpty();
    }

    @Test
    void holdsNothingWhereARangeIsEmpty() {
        assertThat(in("(3..4)").meet(in("> 0"))).isFalse();
    }

    private static Numbers in(String entry) {
        return Numbers.in(entry).orElseThrow();
    }
}
