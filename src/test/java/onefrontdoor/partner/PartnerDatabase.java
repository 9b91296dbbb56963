package onefrontdoor.partner;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.consent.ConsentDatabase;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.Overrides;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every table there is, and the module at work in the application's role on one connection, which each request takes over. */
final class PartnerDatabase implements AutoCloseable {

    static final Instant START = Instant.parse("2026-03-04T09:40:00Z");
    static final String ROLE = "frontdoor_partner";

    final TestClock clock = new TestClock(START);
    final JdbcClient owner;
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext module;

    /** @param guard stands in for the guard of the service, or nothing for the real one */
    PartnerDatabase(String name, Class<?>... guard) {
        owner = TestDatabase.owner(name);
        makeTheTables(TestDatabase.jdbcUrl(name));
        pool = TestDatabase.pool(TestDatabase.address(name), 1);
        pool.setUsername(TestDatabase.APPLICATION);
        module = ConsentDatabase.module(pool, clock, Map.of());
        module.scan("onefrontdoor.consent", "onefrontdoor.family", "onefrontdoor.partner");
        if (guard.length > 0) {
            module.register(guard);
        }
        module.refresh();
    }

    private static void makeTheTables(String address) {
        TestTables.run(
                new DriverManagerDataSource(address),
                "db.changelog-master.yaml",
                Map.of("applicationRole", TestDatabase.APPLICATION, "partnerRole", ROLE));
    }

    OpenRows rows() {
        return module.getBean(OpenRows.class);
    }

    PartnerDesk desk() {
        return module.getBean(PartnerDesk.class);
    }

    BehindRowRules rules() {
        return module.getBean(BehindRowRules.class);
    }

    ConsentRegister register() {
        return module.getBean(ConsentRegister.class);
    }

    Overrides overrides() {
        return module.getBean(Overrides.class);
    }

    /** The connection on which requests of everybody run. */
    JdbcClient application() {
        return module.getBean(JdbcClient.class);
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return new TransactionTemplate(module.getBean(PlatformTransactionManager.class)).execute(began -> work.get());
    }

    @Override
    public void close() {
        module.close();
        pool.close();
    }
}
