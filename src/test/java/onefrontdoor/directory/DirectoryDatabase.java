package onefrontdoor.directory;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory in a database of its own, with its real tables. */
public final class DirectoryDatabase {

    public static final Actor KEEPER = new Actor("dehm1");

    public final TestClock clock = new TestClock(Instant.parse("2026-03-02T10:20:00Z"));
    public final OpenReferralFeed feed;
    final List<Object> said = new ArrayList<>();
    final JdbcClient database;
    final DirectoryBook book;
    final DirectoryShelf shelf;
    final DirectoryTerms terms;
    private final DirectoryImport importing;
    private final TransactionTemplate transactions;

    public DirectoryDatabase(String name) {
        TestTables.make(new DriverManagerDataSource(TestDatabase.jdbcUrl(name)), "directory");
        SingleConnectionDataSource source = new SingleConnectionDataSource(TestDatabase.jdbcUrl(name), true);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        database = JdbcClient.create(source);
        book = new DirectoryBook(database, clock, said::add);
        shelf = new DirectoryShelf(database);
        terms = new DirectoryTerms(database);
        importing = new DirectoryImport(book, terms);
        feed = new OpenReferralFeed(book, shelf, terms);
        database.sql("truncate directory_service, directory_provider, directory_term, directory_taxonomy")
                .update();
    }

    public DirectoryImport.Outcome imports(String document) {
        return inOneTransaction(() -> importing.take(document, KEEPER));
    }

    Directory directory() {
        DirectoryProperties properties = new DirectoryProperties("", Period.ofMonths(6), List.of());
        return new Directory(properties, book, shelf, terms, clock);
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return transactions.execute(began -> work.get());
    }
}
