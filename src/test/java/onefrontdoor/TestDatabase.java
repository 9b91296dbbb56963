package onefrontdoor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

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
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL of the tests did not start", failed);
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
