package onefrontdoor.assessment;

import java.time.Duration;
import java.time.Instant;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when an assessment is written, checked and mended, and how long a draft is kept (T11). */
@Component
class AssessmentClock {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Allowance untilReminder;
    private final Allowance forCheck;
    private final Allowance forMending;
    private final Allowance forReview;
    private final Duration keepDrafts;
    private final Duration warnBefore;

    AssessmentClock(
            Deadlines deadlines,
            WorkingCalendar calendar,
            @Value("${onefrontdoor.assessment.remind-after-working-days}") int remindAfter,
            @Value("${onefrontdoor.assessment.check-within-working-days}") int checkWithin,
            @Value("${onefrontdoor.assessment.mend-within-working-days}") int mendWithin,
            @Value("${onefrontdoor.assessment.review-within-working-days}") int reviewWithin,
            @Value("${onefrontdoor.assessment.keep-drafts-days}") int keepDrafts,
            @Value("${onefrontdoor.assessment.warn-days-before}") int warnBefore) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.untilReminder = new Allowance(remindAfter, Allowance.Unit.WORKING_DAYS);
        this.forCheck = new Allowance(checkWithin, Allowance.Unit.WORKING_DAYS);
        this.forMending = new Allowance(mendWithin, Allowance.Unit.WORKING_DAYS);
        this.forReview = new Allowance(reviewWithin, Allowance.Unit.WORKING_DAYS);
        this.keepDrafts = Duration.ofDays(keepDrafts);
        this.warnBefore = Duration.ofDays(warnBefore);
    }

    Instant dueBy(Instant allocated) {
        return deadlines.due(Timer.T11, allocated);
    }

    Instant remindAt(Instant allocated) {
        return calendar.due(allocated, untilReminder);
    }

    Instant checkBy(Instant submitted) {
        return calendar.due(submitted, forCheck);
    }

    Instant mendBy(Instant returned) {
        return calendar.due(returned, forMending);
    }

    /** By when a manager looks into what is late, or into a draft that is soon deleted. */
    Instant reviewBy(Instant asked) {
        return calendar.due(asked, forReview);
    }

    Instant keepUntil(Instant from) {
        return from.plus(keepDrafts);
    }

    Instant warnAt(Instant keepUntil) {
        return keepUntil.minus(warnBefore);
    }
}
