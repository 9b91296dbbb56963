package onefrontdoor.platform.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who holds a task and since when, in words for a colleague. */
@Component
public class TaskHolders {

    private static final DateTimeFormatter TODAY =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);
    private static final DateTimeFormatter EARLIER =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK).withZone(WorkingCalendar.LONDON);

    private final HistoryService history;
    private final IdentityService identities;
    private final Clock clock;

    TaskHolders(@Lazy HistoryService history, @Lazy IdentityService identities, Clock clock) {
        this.history = history;
        this.identities = identities;
        this.clock = clock;
    }

    public String name(String userId) {
        User user = identities.createUserQuery().userId(userId).singleResult();
        return user == null ? "A colleague" : user.getFirstName() + " " + user.getLastName();
    }

    /** Such as “Alex ZZ-Stone has held this task since 16:41.” */
    public String sentence(String taskId, String holder) {
        return name(holder) + " has held this task since " + since(taskId, holder) + ".";
    }

    String since(String taskId, String holder) {
        return history
                .createHistoricIdentityLinkLogQuery()
                .taskId(taskId)
                .type(IdentityLinkType.ASSIGNEE)
                .userId(holder)
                .operationType("add")
                .orderByTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .map(claim -> moment(claim.getTime().toInstant()))
                .findFirst()
                .orElse("some time ago");
    }

    /** The time alone when it was today. */
    String moment(Instant at) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        boolean isToday = LocalDate.ofInstant(at, WorkingCalendar.LONDON).equals(today);
        return (isToday ? TODAY : EARLIER).format(at);
    }
}
