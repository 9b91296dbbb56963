package onefrontdoor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** Makes tables in the database of a test, by the same changes that make them in service. */
public final class TestTables {

    private TestTables() {}

    /** @param changes their names without folder and ending, in the order in which they are made */
    public static void make(DataSource source, String... changes) {
        for (String change : changes) {
            run(source, change + ".sql", Map.of());
        }
    }

    /**
     * @param changelog its name without folder
     * @param parameters that it names
     */
    public static void run(DataSource source, String changelog, Map<String, String> parameters) {
        try (Connection connection = source.getConnection();
                Liquibase changes = new Liquibase(
                        "db/changelog/" + changelog,
                        new ClassLoaderResourceAccessor(),
                        new JdbcConnection(connection))) {
            parameters.forEach(changes::setChangeLogParameter);
            changes.update("");
        } catch (SQLException | LiquibaseException failed) {
            throw new IllegalStateException("The tables of " + changelog + " could not be made", failed);
        }
    }
}
