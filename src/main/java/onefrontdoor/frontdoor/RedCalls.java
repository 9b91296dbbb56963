package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.AlertBook.Call;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Calls whoever is on duty at a desk about a Red contact, and the next ones when nobody has answered in time. */
@Component
class RedCalls {

    private static final Logger LOG = LoggerFactory.getLogger(RedCalls.class);

    private final AlertBook book;
    private final DutyCall duty;
    private final RestrictedRecords restricted;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration patience;

    RedCalls(
            AlertBook book,
            DutyCall duty,
            RestrictedRecords restricted,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.red-alert.unseen-minutes}") int unseenMinutes) {
        this.book = book;
        this.duty = duty;
        this.restricted = restricted;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.patience = Duration.ofMinutes(unseenMinutes);
    }

    void call(Reference reference, Instant due, String desk) {
        Instant now = clock.instant();
        UUID alert = book.call(reference, due, desk, now);
        tell(alert, reference, due, duty.first(desk, now));
        audit.changed(Actor.SYSTEM, reference, "red alert to " + desk);
    }

    boolean lastWentTo(String desk, Reference reference) {
        return book.latest(reference).filter(call -> call.desk().equals(desk)).isPresent();
    }

    /** Goes on to the next ones, once, when nobody has answered in time. */
    void passOnUnanswered(Reference reference, Instant due) {
        Instant now = clock.instant();
        book.latest(reference)
                .filter(Call::isUnanswered)
                .filter(call -> !now.isBefore(call.at().plus(patience)))
                .ifPresent(call -> escalate(reference, call, due));
    }

    /** When the last call becomes one that nobody has answered in time; empty when it was answered or passed on. */
    Optional<Instant> patientUntil(Reference reference) {
        return book.latest(reference).filter(Call::isUnanswered).map(call -> call.at()
                .plus(patience));
    }

    private void escalate(Reference reference, Call call, Instant due) {
        Instant now = clock.instant();
        if (book.escalate(call.id(), now)) {
            tell(call.id(), reference, due, duty.next(call.desk(), now));
            audit.changed(Actor.SYSTEM, reference, "red alert unseen and escalated");
        }
    }

    private void tell(UUID alert, Reference reference, Instant due, Set<String> called) {
        Set<String> people = restricted
                .on(reference)
                .map(restriction -> restriction.among(called))
                .orElse(called);
        if (people.isEmpty()) {
            LOG.error(
                    "Nobody works at the desk for Red contacts: {} reaches nobody. Give somebody that desk.",
                    reference);
        }
        book.tell(alert, people, clock.instant());
        events.publishEvent(new RedAlertRaised(reference, due, people));
    }
}
