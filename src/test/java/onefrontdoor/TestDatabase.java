package onefrontdoor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one PostgreSQL of a test run, with a database for each kind of test; durability is off, nothing outlives the run. */
public final class TestDatabase {

    private static final String OWNER = "postgres";
    private static final Set<String> DATABASES = new HashSet<>();

    private static @Nullable EmbeddedPostgres postgres;

    private TestDatabase() {}

    /** The address of the database of this name, which is new and empty when first asked for. */
    public static synchronized String jdbcUrl(String database) {
        EmbeddedPostgres server = started();
        if (DATABASES.add(database)) {
            create(database, server);
        }
        return server.getJdbcUrl(OWNER, database);
    }

    private static EmbeddedPostgres started() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setServerConfig("shared_buffers", "32MB")
                        .setServerConfig("max_connections", "80")
                        .start();
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }
        return postgres;
    }

    private static void create(String database, EmbeddedPostgres server) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"" + database + "\"");
        } catch (SQLException notCreated) {
            throw new IllegalStateException("No database for tests", notCreated);
        }
    }
}
