package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever is on duty of a Red contact at once, at any hour, until it is decided (RB12, RB13, A20). */
@Service
@Transactional
public class RedAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(RedAlerts.class);

    private final AlertBook book;
    private final CaseFiles files;
    private final Deciders deciders;
    private final DutyCall duty;
    private final OpenTasks tasks;
    private final RedWatch watch;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration patience;

    RedAlerts(
            AlertBook book,
            CaseFiles files,
            Deciders deciders,
            DutyCall duty,
            OpenTasks tasks,
            RedWatch watch,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.red-alert.unseen-minutes}") int unseenMinutes) {
        this.book = book;
        this.files = files;
        this.deciders = deciders;
        this.duty = duty;
        this.tasks = tasks;
        this.watch = watch;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.patience = Duration.ofMinutes(unseenMinutes);
    }

    /** One line of the banner; nothing in it is personal. */
    public record Alert(UUID id, Reference reference, Instant due) {}

    /** A contact was just rated Red, by the table or by a person. */
    public void raise(Reference reference, Instant due) {
        List<String> desks = deciders.of(reference);
        tasks.offerDecision(reference, desks);
        call(reference, due, desks.get(0));
        if (book.stillOpen(reference)) {
            watch.begin(reference);
        }
    }

    /** The decision on a contact is wanted once more; if the contact is Red, somebody hears of it at once again. */
    public void wantedAgain(Reference reference) {
        Contact contact = files.of(reference);
        if (contact.urgency() == Urgency.RED) {
            raise(reference, contact.decideBy());
        }
    }

    /** A contact is Red no longer: the decision goes back to the desks that decide on it at this hour. */
    public void lowered(Reference reference) {
        tasks.offerDecision(reference, deciders.of(reference));
    }

    /**
     * Looks whether the desks that may decide now know of the contact, and whether somebody has seen the alert.
     *
     * @return when to look again
     */
    public Instant look(Reference reference) {
        Instant now = clock.instant();
        if (!book.stillOpen(reference)) {
            return deciders.changeAfter(now);
        }
        List<String> desks = deciders.of(reference);
        tasks.offerDecision(reference, desks);
        if (book.latest(reference)
                .filter(call -> call.desk().equals(desks.get(0)))
                .isEmpty()) {
            call(reference, files.of(reference).decideBy(), desks.get(0));
        }
        book.latest(reference).filter(call -> isIgnored(call, now)).ifPresent(call -> escalate(reference, call));
        return lookAgain(reference, now);
    }

    private Instant lookAgain(Reference reference, Instant now) {
        return book.latest(reference)
                .filter(call -> !call.seen() && call.escalatedAt() == null)
                .map(call -> earlier(call.at().plus(patience), deciders.changeAfter(now)))
                .orElseGet(() -> deciders.changeAfter(now));
    }

    private boolean isIgnored(AlertBook.Call call, Instant now) {
        return !call.seen()
                && call.escalatedAt() == null
                && !now.isBefore(call.at().plus(patience));
    }

    private void call(Reference reference, Instant due, String desk) {
        Instant now = clock.instant();
        UUID alert = book.call(reference, due, desk, now);
        tell(alert, reference, due, duty.first(desk, now));
        audit.changed(Actor.SYSTEM, reference, "red alert to " + desk);
    }

    private void escalate(Reference reference, AlertBook.Call call) {
        Instant now = clock.instant();
        if (book.escalate(call.id(), now)) {
            tell(call.id(), reference, files.of(reference).decideBy(), duty.next(call.desk(), now));
            audit.changed(Actor.SYSTEM, reference, "red alert unseen and escalated");
        }
    }

    private void tell(UUID alert, Reference reference, Instant due, Set<String> people) {
        if (people.isEmpty()) {
            LOG.error(
                    "Nobody works at the desk for Red contacts: {} reaches nobody. Give somebody that desk.",
                    reference);
        }
        book.tell(alert, people, clock.instant());
        events.publishEvent(new RedAlertRaised(reference, due, people));
    }

    /** What this person was told of and has not yet seen. */
    @Transactional(readOnly = true)
    public List<Alert> unseenBy(Actor person) {
        return book.unseenBy(person.id());
    }

    /** The task behind an alert, once the decision is put before somebody. */
    @Transactional(readOnly = true)
    public Optional<String> taskBehind(Alert alert) {
        return tasks.decisionOn(alert.reference());
    }

    /** Somebody has taken notice. */
    public void seen(UUID alert, Actor by) {
        book.see(alert, by.id(), clock.instant())
                .ifPresent(reference -> audit.changed(by, reference, "red alert seen"));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
