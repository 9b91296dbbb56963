package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of unsafe redesign is refused by the name of its element and with what to do; our own models pass (P11). */
class ModelCheckTests {

    private static final ModelSet OURS = ModelSet.in(Path.of("processes"), Path.of("forms"));
    private static final ModelCheck CHECK = new ModelCheck();

    @Test
    void findsNothingInTheModelsThatAreLive() {
        assertThat(OURS.files()).hasSizeGreaterThan(60);

        assertThat(CHECK.check(OURS, OURS)).isEmpty();
    }

    /** Less than ten seconds of work, whatever else the machine does meanwhile. */
    @Test
    void looksThroughAllOfThemQuickly() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        CHECK.check(OURS.without("forms/frontdoor/decide-threshold.form"), OURS);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @MethodSource("onefrontdoor.redesign.process.Broken#all")
    void refusesWhatIsUnsafeByItsNameAndSaysWhatToDo(Broken broken) {
        List<Finding> found = CHECK.check(broken.in(OURS), OURS);

        assertThat(found)
                .as(broken.toString())
                .anyMatch(one -> one.file().equals(broken.file())
                        && (broken.called().isEmpty() || one.element().equals(broken.called()))
                        && one.wrong().contains(broken.wrong()));
        assertThat(found).allMatch(one -> one.stops() && one.toDo().endsWith("."));
    }

    @Test
    void refusesASetThatForgetsAProcess() {
        assertThat(CHECK.check(OURS.without("processes/frontdoor/overdue-review.bpmn"), OURS))
                .extracting(Finding::toString)
                .contains(
                        "processes/frontdoor/overdue-review.bpmn, “Overdue review”: This process is missing, and cases may"
                                + " be running in it. Put its file back; a process that nobody starts any more costs nothing.");
    }
}
