package onefrontdoor;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of a run; each kind of test has a database of its own in it. */
public final class TestDatabase {

    /** The role in which the application works. */
    public static final String APPLICATION = "frontdoor_application";

    private static final int MOST_HANDS = 4;
    private static final long RESTS_MILLIS = 10_000;
    private static final EmbeddedPostgres SERVER = start();
    private static final Set<String> MADE = new HashSet<>();
    private static final Map<String, JdbcClient> OWNERS = new HashMap<>();

    private TestDatabase() {}

    /** For its owner, a superuser. */
    public static String jdbcUrl(String database) {
        return address(database) + "?user=postgres";
    }

    /** For whoever says who they are. */
    public static synchronized String address(String database) {
        if (MADE.add(database)) {
            tell(SERVER.getPostgresDatabase(), "create database " + database);
        }
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }

    /** The hand of a test in a database in which the application has a role that owns nothing. */
    public static synchronized JdbcClient owner(String database) {
        return OWNERS.computeIfAbsent(database, name -> {
            HikariDataSource pool = pool(jdbcUrl(name), MOST_HANDS);
            SpringApplication.getShutdownHandlers().add(pool::close);
            return JdbcClient.create(pool);
        });
    }

    /** For its caller to close; what nobody uses goes back to the server, which all tests of a run share. */
    public static HikariDataSource pool(String address, int most) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address);
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(RESTS_MILLIS);
        return pool;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(false)
                    .start();
            tell(server.getPostgresDatabase(), "create role " + APPLICATION + " login");
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

    private static void tell(DataSource server, String what) {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(what);
        } catch (SQLException failed) {
            throw new IllegalStateException("PostgreSQL refused: " + what, failed);
        }
    }
}
