package onefrontdoor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.DecisionTable;
import onefrontdoor.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlinesTableTests {

    private final DecisionTable table = DecisionTable.of("shared/deadlines.dmn");

    @ParameterizedTest
    @CsvSource({
        "T1, 1, WORKING_DAYS",
        "T2, 1, WORKING_DAYS",
        "T4, 1, WORKING_DAYS",
        "T5, 24, HOURS",
        "T6, 45, WORKING_DAYS",
        "T7, 15, WORKING_DAYS",
        "T8, 2, WORKING_DAYS",
        "T9, 42, DAYS",
        "T10, 84, DAYS",
        "T11, 35, WORKING_DAYS",
        "T12, 28, DAYS",
        "T13, 3, WORKING_DAYS",
        "T14, 2, WORKING_DAYS",
        "T15, 1, WORKING_DAYS",
        "T16, 10, WORKING_DAYS",
        "T18, 12, MONTHS",
        "T19, 6, MONTHS",
        "T20, 12, MONTHS",
        "T21, 12, MONTHS",
        "T22, 300, MONTHS"
    })
    void knowsLength(String timer, String amount, String unit) {
        var answer = table.ask(deadline(timer, "-"));

        assertThat(answer.rules()).containsExactly("Rule_" + timer);
        assertThat(answer.only("amount")).isEqualTo(amount);
        assertThat(answer.only("unit")).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "RED, Rule_T3_Red, 4, HOURS",
        "AMBER, Rule_T3_Amber, 8, WORKING_HOURS",
        "GREEN, Rule_T3_Green, 24, WORKING_HOURS"
    })
    void ratesLookByUrgency(String urgency, String rule, String amount, String unit) {
        var answer = table.ask(deadline("T3", urgency));

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.only("amount")).isEqualTo(amount);
        assertThat(answer.only("unit")).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"TALK, Rule_T17_Talk, 1", "MANAGERS, Rule_T17_Managers, 2", "FORMAL, Rule_T17_Formal, 5"})
    void endsAStageOfADisagreementByTheStage(String stage, String rule, String amount) {
        var answer = table.ask(deadline("T17", stage));

        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.only("amount")).isEqualTo(amount);
        assertThat(answer.only("unit")).isEqualTo("WORKING_DAYS");
    }

    @Test
    void ignoresUrgencyForOtherDeadlines() {
        assertThat(table.ask(deadline("T2", "RED")).rules()).containsExactly("Rule_T2");
        assertThat(table.ask(deadline("T2", "")).rules()).containsExactly("Rule_T2");
    }

    @Test
    void allowsOneWorkingDayWhenNothingElseIsKnown() {
        assertThat(table.ask(deadline("T3", "-")).rules()).containsExactly("Rule_Otherwise");
        assertThat(table.ask(deadline("T99", "-")).rules()).containsExactly("Rule_Otherwise");
        assertThat(table.ask(deadline("T6", "-").and("rulePack", "WT1999")).only("amount"))
                .isEqualTo("1");
    }

    @Test
    void hasTwentySevenRules() {
        assertThat(table.rules()).hasSize(27);
    }

    private static Facts deadline(String timer, String urgency) {
        return Facts.of("timer", timer).and("urgency", urgency).and("rulePack", "WT2023");
    }
}
