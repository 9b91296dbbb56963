package onefrontdoor.frontdoor.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where all processes of a contact stand, in one query. The engine's own API asks several times for each process and
 * each task, which grows with the contact; every column here is indexed by the engine.
 */
@Repository
class Positions {

    private static final String ALL = """
            select process.id_, definition.id_ as definition, definition.key_, definition.version_, definition.name_,
                   at.act_id_, task.id_ as task, task.due_date_, task.assignee_,
                   (select string_agg(link.group_id_, ',' order by link.group_id_) from act_ru_identitylink link
                     where link.task_id_ = task.id_ and link.type_ = 'candidate') as desks
            from act_ru_execution process
            join act_re_procdef definition on definition.id_ = process.proc_def_id_
            join act_ru_execution at on at.proc_inst_id_ = process.id_ and at.act_id_ is not null
            left join act_ru_task task on task.execution_id_ = at.id_
            left join act_hi_procinst begun on begun.id_ = process.id_
            where process.business_key_ = ? and process.parent_id_ is null
            order by begun.start_time_, process.id_, task.due_date_, at.act_id_""";

    private final JdbcClient database;

    Positions(JdbcClient database) {
        this.database = database;
    }

    /** A place in a running process, with the task that waits there if there is one. */
    record Position(
            String instance,
            String definition,
            String key,
            int version,
            String name,
            String activity,
            boolean isTask,
            List<String> desks,
            @Nullable Instant due,
            @Nullable String heldBy) {}

    List<Position> of(Reference contact) {
        return database.sql(ALL)
                .param(contact.value())
                .query(Positions::position)
                .list();
    }

    private static Position position(ResultSet row, int place) throws SQLException {
        String desks = row.getString("desks");
        Timestamp due = row.getTimestamp("due_date_");
        return new Position(
                row.getString("id_"),
                row.getString("definition"),
                row.getString("key_"),
                row.getInt("version_"),
                row.getString("name_"),
                row.getString("act_id_"),
                row.getString("task") != null,
                desks == null ? List.of() : List.of(desks.split(",")),
                due == null ? null : due.toInstant(),
                row.getString("assignee_"));
    }
}
