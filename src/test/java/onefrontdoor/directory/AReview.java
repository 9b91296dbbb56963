package onefrontdoor.directory;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.shared.WorkingCalendar;
import org.mockito.ArgumentCaptor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Entries that nobody confirmed, with the real tables, transactions and events; the process is heard and not run. */
final class AReview implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2026-03-02T03:00:00Z");
    private static final String NAME = "entry_reviews";
    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("onefrontdoor.directory.source", ""),
            Map.entry("onefrontdoor.directory.confirmed-every", "P6M"),
            Map.entry("onefrontdoor.directory.keeper.desk", "duty-early-help-manager"),
            Map.entry("onefrontdoor.directory.keeper.desks.targeted-family-support", "tfss-team-manager"),
            Map.entry("onefrontdoor.directory.keeper.most-a-day", "5"),
            Map.entry("onefrontdoor.directory.keeper.within-working-days", "10"),
            Map.entry("onefrontdoor.rota.desks[0].code", "duty-early-help-manager"),
            Map.entry("onefrontdoor.rota.desks[1].code", "tfss-team-manager"),
            Map.entry("onefrontdoor.rota.desks[2].code", "head-of-service"));

    final EntryReviewProcess process;
    final ReviewDesk desk;
    final Directory directory;
    final TestClock clock;
    final JdbcClient database;
    private final AnnotationConfigApplicationContext wired;

    // No @Configuration, which an application under test would find on its way through the packages.
    @EnableTransactionManagement
    @Import({
        Directory.class,
        DirectoryBook.class,
        DirectoryShelf.class,
        DirectoryTerms.class,
        DirectoryImport.class,
        EntryReviews.class,
        Keepers.class,
        ReviewDesk.class
    })
    static class Wired {

        @Bean(destroyMethod = "close")
        HikariDataSource source() {
            return TestDatabase.pool(TestDatabase.jdbcUrl(NAME), 4);
        }

        @Bean
        JdbcClient client(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        JdbcTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        EntryReviewProcess process() {
            return mock(EntryReviewProcess.class);
        }

        @Bean
        Clock clock() {
            return new TestClock(MORNING);
        }

        @Bean
        WorkingCalendar calendar() {
            return new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03")));
        }
    }

    AReview() {
        TestTables.make(new DriverManagerDataSource(TestDatabase.jdbcUrl(NAME)), "directory", "entry-reviews");
        wired = new AnnotationConfigApplicationContext();
        wired.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", SETTINGS));
        wired.register(Wired.class);
        wired.refresh();
        database = wired.getBean(JdbcClient.class);
        database.sql("truncate directory_service cascade").update();
        process = wired.getBean(EntryReviewProcess.class);
        desk = wired.getBean(ReviewDesk.class);
        directory = wired.getBean(Directory.class);
        clock = (TestClock) wired.getBean(Clock.class);
    }

    /** So many services, confirmed on days in May 2025, the first of them first. */
    void stale(int services) {
        imports(services, "2025-05-%02d");
    }

    void imports(int services, String day) {
        ArrayNode all = ADirectory.of(services);
        for (int number = 0; number < services; number++) {
            ((ObjectNode) all.get(number))
                    .put("assured_date", day.formatted(number + 1))
                    .put("status", "active");
        }
        DirectoryImport.Outcome outcome =
                wired.getBean(DirectoryImport.class).take(all.toString(), DirectoryDatabase.KEEPER);
        if (outcome.isRefused()) {
            throw new IllegalStateException(outcome.faults().toString());
        }
    }

    /** All that came before their keepers so far, which are so many. */
    List<EntryReview> begun(int reviews) {
        ArgumentCaptor<EntryReview> begun = ArgumentCaptor.forClass(EntryReview.class);
        verify(process, times(reviews)).begin(begun.capture(), any());
        return begun.getAllValues();
    }

    long open() {
        return database.sql("select count(*) from directory_review where ended_at is null")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        wired.close();
    }
}
