package onefrontdoor.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which variables the history keeps (P34). */
class RecordedAnswersTests {

    @ParameterizedTest
    @ValueSource(strings = {"boolean", "integer", "long", "date"})
    void keepsYesAndNoCountsAndTimes(String type) {
        assertThat(RecordedAnswers.includes(variable(type, ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RED", "LEVEL_A", "duty-social-work-manager", "duty-social-work-manager,emergency-duty-team"})
    void keepsWordsFromAList(String word) {
        assertThat(RecordedAnswers.includes(variable("string", word))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "string; 3, 7",
                "string; C-2026-000045",
                "string; lp1",
                "string; Noor",
                "string; Noor ZZ-Birch",
                "object; RED",
                "json; RED",
                "bytes; RED",
                "string; A",
                "string; LEVEL_2A"
            })
    void keepsNothingThatCouldTellOfAnybody(String type, String text) {
        assertThat(RecordedAnswers.includes(variable(type, text))).isFalse();
    }

    @Test
    void keepsNothingOfOtherKinds() {
        assertThat(RecordedAnswers.includes(null)).isFalse();
        assertThat(RecordedAnswers.includes("RED")).isFalse();
    }

    private static HistoricVariableUpdateEventEntity variable(String type, String text) {
        HistoricVariableUpdateEventEntity variable = new HistoricVariableUpdateEventEntity();
        variable.setSerializerName(type);
        variable.setTextValue(text);
        return variable;
    }
}
