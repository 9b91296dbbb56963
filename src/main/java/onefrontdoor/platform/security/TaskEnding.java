package onefrontdoor.platform.security;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import onefrontdoor.platform.tasks.TaskHolders;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;

/** Says who finished a task and when, to the person who came second (P3). */
class TaskEnding {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final String COMPLETED = "completed";

    private final HistoryService history;
    private final TaskHolders holders;

    TaskEnding(HistoryService history, TaskHolders holders) {
        this.history = history;
        this.holders = holders;
    }

    /** Empty unless somebody finished the task; one that was taken back is like one that never was. */
    Optional<String> of(String taskId) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .taskDeleteReason(COMPLETED)
                        .singleResult())
                .map(this::sentence);
    }

    private String sentence(HistoricTaskInstance task) {
        String who = task.getAssignee() == null ? "Somebody" : holders.name(task.getAssignee());
        return "%s finished this task at %s. Nothing of yours was saved; copy what you need before you leave."
                .formatted(who, TIME.format(task.getEndTime().toInstant()));
    }
}
