package onefrontdoor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedValuesTests {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"C-2026-000123", "P-2026-000045"})
    void showsAReferenceAsItIsWritten(String value) {
        assertThat(new Reference(value)).hasToString(value);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "X-2026-000123",
                "C-26-000123",
                "C-2026-123",
                "c-2026-000123",
                "C-2026-0001234",
                "C-2026-000123\n"
            })
    void refusesAReferenceOfAnotherShapeWithoutRepeatingIt(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference(value))
                .withMessage("A reference looks like C-2026-000123, P-2026-000045 or S-2026-000012.");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "  "})
    void refusesAnActorWithoutAnId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(id));
    }

    @Test
    void namesTheActorsWhoHaveNoAccount() {
        assertThat(Actor.SYSTEM.id()).isEqualTo("system");
        assertThat(Actor.REFERRER.id()).isEqualTo("referrer");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -1})
    void refusesAnAllowanceOfNothing(int amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(amount, Allowance.Unit.HOURS));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void carriesTheKindOfARefusalAndASentenceForPeople(Refusal.Kind kind) {
        Refusal refusal = new Refusal(kind, "This contact is closed.");

        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal).hasMessage("This contact is closed.");
    }

    @Test
    void numbersTheTimersFromOneToTwentyTwoAndNamesEachDifferently() {
        assertThat(Timer.values()).extracting(Timer::ordinal, Timer::name).allSatisfy(timer -> {
            assertThat(timer.toList().get(1))
                    .isEqualTo("T" + ((int) timer.toList().get(0) + 1));
        });
        assertThat(Timer.values()).hasSize(22);
        assertThat(Arrays.stream(Timer.values()).map(Timer::title)).doesNotHaveDuplicates();
    }
}
