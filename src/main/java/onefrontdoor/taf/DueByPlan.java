package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Component;

/** What is due by the dates of a plan itself: its meeting, the first word with the family, something done for them. */
@Component
class DueByPlan implements DueItems {

    private final Deadlines deadlines;
    private final PlanWords words;

    DueByPlan(Deadlines deadlines, PlanWords words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    @Override
    public List<Due> on(List<Plan> plans) {
        return plans.stream().flatMap(plan -> on(plan).stream()).toList();
    }

    private List<Due> on(Plan plan) {
        List<Due> due = new ArrayList<>();
        LocalDate meeting = plan.nextTafOn();
        if (meeting != null) {
            due.add(due(plan, "meeting", meeting));
        }
        Instant begun = plan.allocatedAt();
        if (begun != null) {
            due.add(due(plan, "activity", day(Timer.T12, plan.lastActivityAt())));
        }
        if (begun != null && plan.engagedAt() == null) {
            due.add(due(plan, "family", day(Timer.T13, begun)));
        }
        return due;
    }

    private LocalDate day(Timer timer, Instant from) {
        return PlanDates.day(deadlines.due(timer, from));
    }

    private Due due(Plan plan, String what, LocalDate by) {
        return new Due(plan.reference(), words.of("due", what), by);
    }
}
