package onefrontdoor.platform.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import onefrontdoor.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of a service that was killed goes on running, and a second one cannot have its files. Asked to end, it
 * writes what it holds and goes. Only a server of exactly these files is asked.
 */
record LeftOverServer(ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);
    private static final int PATIENCE_SECONDS = 30;

    static Optional<LeftOverServer> of(Path database) throws IOException {
        Path note = database.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note);
        return lines.stream()
                .findFirst()
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number.strip())))
                .filter(process -> serves(process, database))
                .map(LeftOverServer::new);
    }

    /** After a restart of the machine the number in the note may belong to anybody. */
    private static boolean serves(ProcessHandle process, Path database) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(database.toString()))
                .isPresent();
    }

    void stop() {
        LOG.info("Stopping the PostgreSQL that an earlier run left behind (process {})", process.pid());
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException still) {
            throw new StartRefused("A PostgreSQL of an earlier run does not end. Stop process " + process.pid() + ".");
        }
    }
}
