package onefrontdoor.application;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that forgets nothing it has said yes to, and that dies with all its processes. */
final class StormPostgres implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;
    private HikariDataSource pool;

    StormPostgres(Path folder) {
        this.folder = folder;
        server = start(0);
        pool = TestDatabase.pool(owner(), 2);
        JdbcClient.create(pool)
                .sql("create role " + TestDatabase.APPLICATION + " login")
                .update();
    }

    /** For whoever says who they are. */
    String address() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    /** The hand of its owner, who looks into everything. */
    JdbcClient hand() {
        return JdbcClient.create(pool);
    }

    HikariDataSource pool() {
        return pool;
    }

    /** All of it at once, as a power cut does, and back at the same address. */
    void dieAndComeBack() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        int port = server.getPort();
        close();
        server = start(port);
        pool = TestDatabase.pool(owner(), 2);
    }

    private String owner() {
        return address() + "?user=postgres";
    }

    private ProcessHandle postmaster() {
        try {
            String number = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private EmbeddedPostgres start(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "80")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        pool.close();
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
