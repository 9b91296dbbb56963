package onefrontdoor.platform.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import onefrontdoor.redesign.whatif.Replays.Through;

/** One process that replays; what it is told goes through its input, so that nothing of it lies in a file. */
final class ReplayProcess {

    private static final String IN_A_JAR = "jar:nested:";

    private final Process process;

    private ReplayProcess(Process process) {
        this.process = process;
    }

    /** @param longest after which it is ended: one that hangs would keep every later one waiting */
    static ReplayProcess begin(ReplayOrder order, Duration longest) throws IOException {
        Process process =
                new ProcessBuilder(command()).redirectError(Redirect.INHERIT).start();
        process.onExit()
                .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> process.destroyForcibly());
        try (OutputStream told = process.getOutputStream()) {
            ReplayContacts.JSON.writeValue(told, order);
        }
        return new ReplayProcess(process);
    }

    /** @throws IOException when it ended without one */
    Through answer() throws IOException {
        return ReplayContacts.JSON.readValue(process.getInputStream(), Through.class);
    }

    void end() {
        process.destroy();
    }

    /** The program that runs here, as a jar or as classes. */
    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        String classes = System.getProperty("java.class.path");
        boolean packed = String.valueOf(ReplayContacts.class.getResource("ReplayContacts.class"))
                .startsWith(IN_A_JAR);
        command.addAll(packed ? List.of("-jar", classes) : List.of("-cp", classes, ReplayContacts.class.getName()));
        command.add(ReplayContacts.COMMAND);
        return command;
    }
}
