package onefrontdoor.platform.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts of task forms, in a table of our own; nothing that is typed reaches the engine's (P34). */
@Repository
class TaskDrafts {

    private static final int LONGEST = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    TaskDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<TaskDraft> find(String taskId) {
        return database.sql(
                        "select answers, begun_by, written_by, written_at, version from task_draft where task_id = ?")
                .param(taskId)
                .query(TaskDrafts::read)
                .optional();
    }

    /**
     * Keeps what the holder of a task has typed.
     *
     * @param seen the version that the holder has seen, 0 for none
     * @return whether it was kept; not when somebody has written since
     */
    boolean keep(String taskId, Reference reference, Map<String, Object> answers, int seen, Actor holder) {
        JdbcClient.StatementSpec statement = seen == 0
                ? database.sql(
                                "insert into task_draft (task_id, reference, answers, begun_by, written_by, written_at, version)"
                                        + " values (:task, :reference, :answers::jsonb, :by, :by, :now, 1) on conflict do nothing")
                        .param("reference", reference.value())
                : database.sql("update task_draft set answers = :answers::jsonb, written_by = :by, written_at = :now,"
                                + " version = version + 1 where task_id = :task and version = :seen")
                        .param("seen", seen);
        return statement
                        .param("task", taskId)
                        .param("answers", json(answers))
                        .param("by", holder.id())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void forget(String taskId) {
        database.sql("delete from task_draft where task_id = ?").param(taskId).update();
    }

    /** Holds the task until the draft is written, so that no draft outlives a task that ends at the same moment. */
    boolean isHeld(String taskId, Actor by) {
        return database.sql("select id_ from act_ru_task where id_ = ? and assignee_ = ? for share")
                .params(taskId, by.id())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static String json(Map<String, Object> answers) {
        try {
            String json = JSON.writeValueAsString(answers);
            if (json.length() > LONGEST) {
                throw new Refusal(Refusal.Kind.INVALID, "This is too much text to keep as a draft.");
            }
            return json;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft cannot be written.");
        }
    }

    private static TaskDraft read(ResultSet row, int number) throws SQLException {
        return new TaskDraft(
                answers(row.getString("answers")),
                row.getString("begun_by"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("version"));
    }

    private static Map<String, Object> answers(String json) {
        try {
            return JSON.readValue(json, ANSWERS);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A draft cannot be read.");
        }
    }
}
