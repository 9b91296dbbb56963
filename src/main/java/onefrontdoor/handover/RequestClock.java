package onefrontdoor.handover;

import java.time.Instant;
import onefrontdoor.handover.RequestDesk.Patience;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a service may take before it is reminded, and before somebody rings it. */
@Component
class RequestClock {

    private final WorkingCalendar calendar;
    private final Allowance untilReminder;
    private final Allowance untilCall;
    private final Allowance forCall;

    RequestClock(
            WorkingCalendar calendar,
            @Value("${onefrontdoor.service-request.remind-after-working-days}") int remindAfter,
            @Value("${onefrontdoor.service-request.ring-after-working-days}") int ringAfter,
            @Value("${onefrontdoor.service-request.ring-within-working-hours}") int ringWithin) {
        this.calendar = calendar;
        this.untilReminder = new Allowance(remindAfter, Allowance.Unit.WORKING_DAYS);
        this.untilCall = new Allowance(ringAfter, Allowance.Unit.WORKING_DAYS);
        this.forCall = new Allowance(ringWithin, Allowance.Unit.WORKING_HOURS);
    }

    Instant ringBy(Instant moment) {
        return calendar.due(moment, forCall);
    }

    Patience from(Instant moment) {
        return new Patience(calendar.due(moment, untilReminder), calendar.due(moment, untilCall));
    }
}
