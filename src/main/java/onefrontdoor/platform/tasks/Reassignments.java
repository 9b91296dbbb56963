package onefrontdoor.platform.tasks;

import java.sql.Timestamp;
import java.time.Clock;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tasks went from whose hands into whose, and why. */
@Repository
class Reassignments {

    private final JdbcClient database;
    private final Clock clock;

    Reassignments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One task that changed hands. */
    record Reassignment(
            String taskId,
            String task,
            Reference reference,
            String heldBy,
            @Nullable String handedTo,
            Actor by) {}

    void record(Reassignment moved, String reason) {
        database.sql("insert into task_reassignment"
                        + " (task_id, task, reference, held_by, handed_to, handed_by, handed_at, reason)"
                        + " values (:id, :task, :reference, :from, :to, :by, :now, :reason)")
                .param("id", moved.taskId())
                .param("task", moved.task())
                .param("reference", moved.reference().value())
                .param("from", moved.heldBy())
                .param("to", moved.handedTo())
                .param("by", moved.by().id())
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .update();
    }
}
