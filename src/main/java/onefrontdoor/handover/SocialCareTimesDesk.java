package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody watches whether social care does in time what follows; a missed time is told, and decides nothing. */
@Service
@Transactional
public class SocialCareTimesDesk {

    private final SocialCareTimeBook book;
    private final AuditTrail audit;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Allowance review;

    SocialCareTimesDesk(
            SocialCareTimeBook book,
            AuditTrail audit,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${onefrontdoor.overdue-review.working-hours}") int reviewHours) {
        this.book = book;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
        this.review = new Allowance(reviewHours, Allowance.Unit.WORKING_HOURS);
    }

    /** The next moment at which something could be missed. */
    @Transactional(readOnly = true)
    public Optional<Instant> next(UUID request) {
        return book.next(request);
    }

    /**
     * Notes what was missed.
     *
     * @return by when the Head of Service looks at it
     */
    public Instant missed(Reference contact, UUID request) {
        Instant now = clock.instant();
        if (book.miss(request, now) > 0) {
            audit.changed(Actor.SYSTEM, contact, "time of social care missed");
        }
        return calendar.due(now, review);
    }
}
