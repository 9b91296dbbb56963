package onefrontdoor.handover;

import java.time.Instant;
import java.util.List;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a service may ask, how long a manager has for each answer, and how much longer the service may take. */
@Component
class QuestionRules {

    private final WorkingCalendar calendar;
    private final int most;
    private final Allowance forAnswer;
    private final int givesDays;

    QuestionRules(
            WorkingCalendar calendar,
            @Value("${onefrontdoor.service-request.question.most}") int most,
            @Value("${onefrontdoor.service-request.question.answered-within-working-hours}") int within,
            @Value("${onefrontdoor.service-request.question.gives-working-days}") int givesDays) {
        this.calendar = calendar;
        this.most = most;
        this.forAnswer = new Allowance(within, Allowance.Unit.WORKING_HOURS);
        this.givesDays = givesDays;
    }

    Instant answeredBy(Instant moment) {
        return calendar.due(moment, forAnswer);
    }

    /** A moment in the patience with a service, after it has asked. */
    Instant later(Instant moment) {
        return givesDays == 0 ? moment : calendar.due(moment, new Allowance(givesDays, Allowance.Unit.WORKING_DAYS));
    }

    boolean allowOneMore(List<ServiceQuestion> asked) {
        return asked.size() < most && asked.stream().noneMatch(ServiceQuestion::isOpen);
    }
}
