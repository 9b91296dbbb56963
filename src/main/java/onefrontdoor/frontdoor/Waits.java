package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Waits that a council sets for itself, since no guidance gives them. */
@Component
class Waits {

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Allowance handOn;
    private final Allowance review;
    private final Allowance reconsider;

    Waits(
            WorkingCalendar calendar,
            Clock clock,
            @Value("${onefrontdoor.hand-on.working-hours}") int handOnHours,
            @Value("${onefrontdoor.overdue-review.working-hours}") int reviewHours,
            @Value("${onefrontdoor.reconsider-risk.working-days}") int reconsiderDays) {
        this.calendar = calendar;
        this.clock = clock;
        this.handOn = new Allowance(handOnHours, Allowance.Unit.WORKING_HOURS);
        this.review = new Allowance(reviewHours, Allowance.Unit.WORKING_HOURS);
        this.reconsider = new Allowance(reconsiderDays, Allowance.Unit.WORKING_DAYS);
    }

    /** When a contact goes to the manager although basics are missing; half-way where the wait would pass its deadline. */
    Instant handOnBy(Instant decideBy) {
        Instant now = clock.instant();
        Instant byWait = calendar.due(now, handOn);
        Instant halfWay = now.plus(Duration.between(now, decideBy).dividedBy(2));
        return byWait.isBefore(decideBy) ? byWait : halfWay;
    }

    /** By when a desk that was asked should answer: as a hand-on waits, so that an answer helps the decision. */
    Instant adviseBy(Instant decideBy) {
        return clock.instant().isBefore(decideBy) ? handOnBy(decideBy) : calendar.due(clock.instant(), handOn);
    }

    /** By when the Head of Service looks at a late decision. */
    Instant reviewBy() {
        return calendar.due(clock.instant(), review);
    }

    /** By when a manager reconsiders the risk to a child whose family refused or withdrew (RB21). */
    Instant reconsiderBy() {
        return calendar.due(clock.instant(), reconsider);
    }
}
