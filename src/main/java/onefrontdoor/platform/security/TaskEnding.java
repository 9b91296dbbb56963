package onefrontdoor.platform.security;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.User;

/** Says who finished a task and when, to the person who came second (P3). */
class TaskEnding {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final HistoryService history;
    private final IdentityService identities;

    TaskEnding(HistoryService history, IdentityService identities) {
        this.history = history;
        this.identities = identities;
    }

    /** Empty unless the task is finished. */
    Optional<String> of(String taskId) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .finished()
                        .singleResult())
                .map(this::sentence);
    }

    String name(String userId) {
        User user = identities.createUserQuery().userId(userId).singleResult();
        return user == null ? "A colleague" : user.getFirstName() + " " + user.getLastName();
    }

    private String sentence(HistoricTaskInstance task) {
        String who = task.getAssignee() == null ? "The process" : name(task.getAssignee());
        return "%s finished this task at %s. Nothing of yours was saved; copy what you need before you leave."
                .formatted(who, TIME.format(task.getEndTime().toInstant()));
    }
}
