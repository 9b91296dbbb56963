package onefrontdoor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for all tests of a run; each kind of test has a database of its own in it. */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();
    private static final Set<String> MADE = new HashSet<>();

    private TestDatabase() {}

    public static synchronized String jdbcUrl(String database) {
        if (MADE.add(database)) {
            create(database);
        }
        return SERVER.getJdbcUrl("postgres", database);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .setRegisterShutdownHook(false)
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL of the tests did not start", failed);
        }
    }

    /** After every application has closed its connections. */
    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void create(String database) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database " + database + " could not be made", failed);
        }
    }
}
