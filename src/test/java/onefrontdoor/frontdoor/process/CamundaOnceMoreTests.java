package onefrontdoor.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;

class CamundaOnceMoreTests {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void beginsAgainWhenSomebodyWasQuicker() {
        assertThat(overtaken(2)).isEqualTo("stopped");
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpAfterTheThirdTime() {
        assertThatThrownBy(() -> overtaken(3)).isInstanceOf(OptimisticLockingException.class);
        assertThat(tries).hasValue(3);
    }

    private String overtaken(int times) {
        return new CamundaOnceMore().whenOvertaken(() -> {
            if (tries.incrementAndGet() <= times) {
                throw new OptimisticLockingException("A colleague was quicker.");
            }
            return "stopped";
        });
    }
}
