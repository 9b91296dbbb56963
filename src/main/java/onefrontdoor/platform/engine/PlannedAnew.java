package onefrontdoor.platform.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * PostgreSQL makes one plan for a question that is asked often, whoever asks. A list of tasks needs a plan of its own:
 * one desk has five open tasks and another has thousands, and the general plan walks through all of them.
 */
final class PlannedAnew {

    private PlannedAnew() {}

    static void inThisTransaction() {
        Connection connection =
                Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = force_custom_plan");
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not take a setting", failed);
        }
    }
}
