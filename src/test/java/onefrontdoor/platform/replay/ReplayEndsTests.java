package onefrontdoor.platform.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replay that nobody waits for any more takes no machine's time. */
class ReplayEndsTests {

    @Test
    void isEndedWhenItHasNoAnswerInTime() {
        ReplayProcesses replays = new ReplayProcesses(
                mock(PastContacts.class),
                mock(RepositoryService.class, RETURNS_DEEP_STUBS),
                new WorkingCalendar(Set.of(LocalDate.parse("2026-12-25"))),
                Clock.systemUTC(),
                "pack",
                1,
                Duration.ofHours(4),
                Duration.ofMillis(100));

        assertThatThrownBy(() -> replays.through(List.of(new NextVersion().set()), List.of()))
                .hasMessage("The replay ended before it had an answer.");
    }

    @Test
    void endsWithTheServiceThatBeganIt(@TempDir Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process service = new ProcessBuilder(
                        "sh",
                        "-c",
                        "mkfifo \"$2\"; exec 3<>\"$2\"; \"$0\" -cp \"$1\" " + ReplayContacts.class.getName()
                                + " <&3 & echo $!; wait",
                        java,
                        System.getProperty("java.class.path"),
                        folder.resolve("order").toString())
                .start();
        ProcessHandle replay = ProcessHandle.of(pid(service)).orElseThrow();
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(replay.isAlive()).as("it waits for its order").isTrue();

        service.destroyForcibly();

        await().atMost(Duration.ofSeconds(10)).until(() -> !replay.isAlive());
    }

    private static long pid(Process service) throws IOException {
        return Long.parseLong(
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8)).readLine());
    }
}
