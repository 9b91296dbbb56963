package onefrontdoor.directory;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
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
        makeTheTables(TestDatabase.jdbcUrl(name), "directory");
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

    static void makeTheTables(String address, String... changelogs) {
        for (String changelog : changelogs) {
            try (Connection connection = DriverManager.getConnection(address);
                    Liquibase changes = new Liquibase(
                            "db/changelog/" + changelog + ".sql",
                            new ClassLoaderResourceAccessor(),
                            new JdbcConnection(connection))) {
                changes.update("");
            } catch (SQLException | LiquibaseException failed) {
                throw new IllegalStateException("The tables of the directory could not be made", failed);
            }
        }
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
