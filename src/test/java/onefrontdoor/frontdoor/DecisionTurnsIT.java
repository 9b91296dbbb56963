package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import onefrontdoor.TestDatabase;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A child who is declined while a manager decides is on the manager's form or back by itself, never on neither (INV16). */
class DecisionTurnsIT {

    private static final Reference CONTACT = new Reference("C-2026-000123");

    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void whoComesSecondWaitsForTheEndOfTheFirstAndOthersDoNot() throws Exception {
        try (HikariDataSource source = TestDatabase.pool(TestDatabase.jdbcUrl("decision_turns"), 3)) {
            DecisionTurns turns = new DecisionTurns(JdbcClient.create(source));
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            ExecutorService second = Executors.newSingleThreadExecutor();
            CountDownLatch begun = new CountDownLatch(1);

            Future<?> declined = transaction.execute(first -> {
                turns.take(CONTACT);
                turns.take(CONTACT);
                Future<?> waiting = second.submit(() -> transaction.executeWithoutResult(later -> {
                    turns.take(new Reference("C-2026-000124"));
                    begun.countDown();
                    turns.take(CONTACT);
                    order.add("second");
                }));
                await(begun);
                order.add("first");
                return waiting;
            });

            declined.get(10, TimeUnit.SECONDS);
            second.shutdown();
        }
        assertThat(order).containsExactly("first", "second");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
