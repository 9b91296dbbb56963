package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource({
        "12, 1200",
        "12.50, 1250",
        "'£1,200.05', 120005",
        "£ 0.01, 1",
        "' 999999.99 ', 99999999",
        "'12,345', 1234500"
    })
    void readsWhatPeopleType(String typed, long pence) {
        assertThat(Money.typed(typed)).contains(new Money(pence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12.5",
                "12.505",
                "-3",
                "1e3",
                "12 pounds",
                "1,20",
                "12.50.10",
                "1000000",
                "NaN",
                "0x10",
                "١٢"
            })
    void readsNothingElse(String typed) {
        assertThat(Money.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"120005, '£1,200.05', 1200.05", "7, £0.07, 0.07", "-250, -£2.50, -2.50", "100, £1.00, 1.00"})
    void writesEveryPenny(long pence, String people, String programs) {
        assertThat(new Money(pence)).hasToString(people);
        assertThat(new Money(pence).plain()).isEqualTo(programs);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T22:59:59Z, 2025, 2025/26",
        "2026-03-31T23:00:00Z, 2026, 2026/27",
        "2026-12-31T12:00:00Z, 2026, 2026/27",
        "2099-04-01T12:00:00Z, 2099, 2099/00"
    })
    void aYearOfTheBudgetBeginsOnTheFirstOfAprilInLondon(Instant moment, int begins, String name) {
        assertThat(BudgetYear.at(moment)).isEqualTo(new BudgetYear(begins)).hasToString(name);
    }

    @Test
    void addsUpWithoutLosingAPenny() {
        Money sum = Money.NONE;
        for (int times = 0; times < 1000; times++) {
            sum = sum.plus(Money.typed("0.10").orElseThrow());
        }

        assertThat(sum).isEqualTo(new Money(10_000));
        assertThat(sum.minus(new Money(1)).isMoreThan(new Money(9_999))).isFalse();
    }
}
