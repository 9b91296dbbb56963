package onefrontdoor.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit in a database of its own, in which the module works in the application's role. */
final class AuditDatabase implements Circumstances, AutoCloseable {

    private static final int MOST = 16;

    final TestClock clock = new TestClock(Instant.parse("2026-03-02T10:20:00Z"));
    final JdbcClient owner;
    final HikariDataSource pool;
    final JdbcTransactionManager transactions;
    final AuditTrail trail;
    final Sealer sealer;

    AuditDatabase(String name) {
        owner = TestDatabase.owner(name);
        makeTheTables(TestDatabase.jdbcUrl(name));
        pool = TestDatabase.pool(TestDatabase.address(name), MOST);
        pool.setUsername(TestDatabase.APPLICATION);
        transactions = new JdbcTransactionManager(pool);
        trail = new AuditTrail(JdbcClient.create(pool), clock, this);
        sealer = new Sealer(new JdbcTemplate(pool), transactions, clock);
    }

    private static void makeTheTables(String address) {
        Map<String, String> roles = Map.of("applicationRole", TestDatabase.APPLICATION);
        List.of("audit", "audit-chain", "grants")
                .forEach(changes -> TestTables.run(new DriverManagerDataSource(address), changes + ".sql", roles));
    }

    @Override
    public Optional<String> correlation() {
        return Optional.of("00000000-0000-4000-8000-00000000000c");
    }

    @Override
    public List<String> desksOf(Actor who) {
        return List.of("duty-social-work-manager");
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(began -> work.get());
    }

    void reads(String who, int contact) {
        inOneTransaction(() -> {
            trail.read(new Actor(who), reference(contact), "case page");
            return true;
        });
    }

    static Reference reference(int contact) {
        return new Reference("C-2026-%06d".formatted(contact));
    }

    Verification.Report verified(Anchor... anchors) {
        return new Verification(pool, transactions, clock, Duration.ofMinutes(5)).against(List.of(anchors));
    }

    @Override
    public void close() {
        pool.close();
    }
}
