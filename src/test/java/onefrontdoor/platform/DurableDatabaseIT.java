package onefrontdoor.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The PostgreSQL of the tests runs without fsync, so it is the very database that production must refuse. */
class DurableDatabaseIT {

    private Connection connection;
    private JdbcClient database;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection(TestDatabase.jdbcUrl("durable"));
        database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void refusesADatabaseThatMayForgetWhatItConfirmed() {
        database.sql("set synchronous_commit = on").update();
        DurableDatabase strict = new DurableDatabase(database, false);

        assertThatThrownBy(strict::afterPropertiesSet)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("switch on fsync.");
    }

    @Test
    void namesEverySettingThatIsOff() {
        database.sql("set synchronous_commit = off").update();
        DurableDatabase strict = new DurableDatabase(database, false);

        assertThatThrownBy(strict::afterPropertiesSet).hasMessageContaining("switch on fsync, synchronous_commit.");
    }

    @Test
    void takesItWhenATestSaysSo() {
        DurableDatabase lenient = new DurableDatabase(database, true);

        assertThatCode(lenient::afterPropertiesSet).doesNotThrowAnyException();
    }
}
