package onefrontdoor.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A role of partners that could see or do more than the rules of the rows allow keeps the service from starting. */
class PartnerRoleIT {

    private static final String DATABASE = "partner_role";
    private static final JdbcClient OWNER = TestDatabase.owner(DATABASE);
    private static final HikariDataSource POOL = TestDatabase.pool(TestDatabase.address(DATABASE), 1);

    @BeforeAll
    static void rolesAndTables() {
        POOL.setUsername(TestDatabase.APPLICATION);
        List.of(
                        "create role harmless",
                        "grant harmless to " + TestDatabase.APPLICATION,
                        "create role stranger",
                        "create table ruled (id int)",
                        "alter table ruled enable row level security",
                        "create table plain (id int)",
                        "grant select on ruled to harmless")
                .forEach(sql -> OWNER.sql(sql).update());
    }

    @AfterEach
    void harmlessAgain() {
        List.of(
                        "revoke all on plain from harmless",
                        "revoke insert on ruled from harmless",
                        "alter role harmless nologin nobypassrls")
                .forEach(sql -> OWNER.sql(sql).update());
    }

    @AfterAll
    static void close() {
        POOL.close();
        List.of("drop owned by harmless", "drop role harmless", "drop role stranger")
                .forEach(sql -> OWNER.sql(sql).update());
    }

    @Test
    void acceptsARoleThatReadsByRowOnly() {
        assertThatCode(() -> check("harmless")).doesNotThrowAnyException();
    }

    @Test
    void refusesARoleThatIsNotThereOrThatTheApplicationMayNotTakeOn() {
        for (String role : List.of("nobody_like_this", "stranger", "none", "")) {
            assertThatThrownBy(() -> check(role))
                    .as(role)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is missing");
        }
    }

    @Test
    void refusesTheApplicationItself() {
        assertThatThrownBy(() -> check(TestDatabase.APPLICATION)).hasMessageContaining("is the application itself");
        assertThatThrownBy(() -> check("postgres")).hasMessageContaining("superuser");
    }

    @Test
    void refusesARoleThatStepsAroundTheRules() {
        for (String power : List.of("alter role harmless bypassrls", "alter role harmless login")) {
            OWNER.sql(power).update();
            assertThatThrownBy(() -> check("harmless")).as(power).hasMessageContaining("bypasses row-level security");
            harmlessAgain();
        }
        OWNER.sql("grant insert on ruled to harmless").update();
        assertThatThrownBy(() -> check("harmless")).hasMessageContaining("may change something");
        OWNER.sql("grant select (id) on plain to harmless").update();
        assertThatThrownBy(() -> check("harmless")).hasMessageContaining("no rules for their rows");
    }

    private static void check(String role) {
        new PartnerRole(JdbcClient.create(POOL), role).afterPropertiesSet();
    }
}
