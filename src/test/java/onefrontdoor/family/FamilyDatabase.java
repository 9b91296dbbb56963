package onefrontdoor.family;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import onefrontdoor.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The module on a database of its own, with the transactions that Spring puts around it and nothing else. */
final class FamilyDatabase implements AutoCloseable {

    private final AnnotationConfigApplicationContext module = new AnnotationConfigApplicationContext();
    private final DataSource source;

    FamilyDatabase(String name) {
        source = new DriverManagerDataSource(TestDatabase.jdbcUrl(name));
        change(source);
        module.registerBean(DataSource.class, () -> source);
        module.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        module.register(Wiring.class, PersonRegister.class, Matching.class, SamePeople.class, Identities.class);
        module.register(RestrictedRecords.class, RestrictionBook.class, PlanOrigins.class, Namesakes.class);
        module.refresh();
    }

    static void change(DataSource source) {
        List.of("family", "family-speed", "restricted", "plan-origin")
                .forEach(part -> change(source, "db/changelog/" + part + ".sql"));
    }

    private static void change(DataSource source, String changelog) {
        try (Connection connection = source.getConnection();
                Liquibase changes =
                        new Liquibase(changelog, new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
            changes.update("");
        } catch (SQLException | LiquibaseException failed) {
            throw new IllegalStateException("The tables of the family could not be made", failed);
        }
    }

    /** No configuration class by annotation, or the whole application would find it too. */
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Wiring {

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(APerson.TOLD, ZoneOffset.UTC);
        }
    }

    JdbcClient sql() {
        return JdbcClient.create(source);
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return new TransactionTemplate(module.getBean(PlatformTransactionManager.class)).execute(began -> work.get());
    }

    PersonRegister register() {
        return module.getBean(PersonRegister.class);
    }

    Matching matching() {
        return module.getBean(Matching.class);
    }

    SamePeople samePeople() {
        return module.getBean(SamePeople.class);
    }

    RestrictedRecords restricted() {
        return module.getBean(RestrictedRecords.class);
    }

    Namesakes namesakes() {
        return module.getBean(Namesakes.class);
    }

    Person keeps(APerson told) {
        Person person = told.told();
        register().keep(person);
        return person;
    }

    void forgetEverybody() {
        sql().sql("truncate person cascade").update();
    }

    @Override
    public void close() {
        module.close();
    }
}
