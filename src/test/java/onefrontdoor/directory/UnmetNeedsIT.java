package onefrontdoor.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A need is noted although the decision that met a full service is refused, once a day, and names nobody. */
class UnmetNeedsIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:20:00Z");
    private static final UnmetNeed FULL =
            new UnmetNeed("Parenting support", "SL2", "LEVEL_2B", UnmetNeed.Cause.FULL, UUID.randomUUID(), MONDAY);

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import(UnmetNeeds.class)
    static class Wired {

        @Bean(destroyMethod = "close")
        HikariDataSource database() {
            return TestDatabase.pool(TestDatabase.jdbcUrl("unmet_need"), 2);
        }

        @Bean
        JdbcClient client(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        JdbcTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }
    }

    @Test
    void outlivesTheRefusalAndCountsOnceADay() {
        new DirectoryDatabase("unmet_need");
        UUID child = UUID.randomUUID();
        try (var wired = new AnnotationConfigApplicationContext(Wired.class)) {
            wired.getBean(JdbcClient.class).sql("truncate unmet_need").update();
            UnmetNeeds unmet = wired.getBean(UnmetNeeds.class);
            TransactionTemplate decision = new TransactionTemplate(wired.getBean(PlatformTransactionManager.class));

            for (int tries = 0; tries < 2; tries++) {
                decision.executeWithoutResult(refused -> {
                    unmet.note(FULL, child);
                    refused.setRollbackOnly();
                });
            }
            unmet.note(FULL, UUID.randomUUID());

            assertThat(unmet.since(MONDAY)).containsExactly(FULL, FULL);
            assertThat(unmet.since(MONDAY.plusSeconds(1))).isEmpty();
            assertThat(wired.getBean(JdbcClient.class)
                            .sql("select to_jsonb(u)::text from unmet_need u")
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains(child.toString()));
        }
    }
}
