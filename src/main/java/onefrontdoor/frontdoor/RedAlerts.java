package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever is on duty of a Red contact at once, at any hour, until it is decided (RB12, RB13, A20). */
@Service
@Transactional
public class RedAlerts {

    private final AlertBook book;
    private final RedCalls calls;
    private final CaseFiles files;
    private final Deciders deciders;
    private final OpenTasks tasks;
    private final RedWatch watch;
    private final AuditTrail audit;
    private final Clock clock;

    RedAlerts(
            AlertBook book,
            RedCalls calls,
            CaseFiles files,
            Deciders deciders,
            OpenTasks tasks,
            RedWatch watch,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.calls = calls;
        this.files = files;
        this.deciders = deciders;
        this.tasks = tasks;
        this.watch = watch;
        this.audit = audit;
        this.clock = clock;
    }

    /** One line of the banner; nothing in it is personal. */
    public record Alert(UUID id, Reference reference, Instant due) {}

    /** A contact was just rated Red, by the table or by a person. */
    public void raise(Reference reference, Instant due) {
        List<String> desks = deciders.of(reference);
        tasks.offerDecision(reference, desks);
        calls.call(reference, due, desks.get(0));
        if (book.stillOpen(reference)) {
            watch.begin(reference);
        }
    }

    /** Something Red became known about a decided contact: whoever is on duty hears of it at once, until it is read. */
    void ring(Reference reference, Instant due) {
        calls.call(reference, due, deciders.readersOf(Urgency.RED).get(0));
        watch.begin(reference);
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
        Instant change = deciders.changeAfter(clock.instant());
        if (!book.stillOpen(reference)) {
            return change;
        }
        List<String> desks = deciders.of(reference);
        Instant due = files.of(reference).decideBy();
        tasks.offerDecision(reference, desks);
        if (!calls.lastWentTo(desks.get(0), reference)) {
            calls.call(reference, due, desks.get(0));
        }
        calls.passOnUnanswered(reference, due);
        return calls.patientUntil(reference).filter(change::isAfter).orElse(change);
    }

    /** What this person was told of and has not yet seen. */
    @Transactional(readOnly = true)
    public List<Alert> unseenBy(Actor person) {
        return book.unseenBy(person.id());
    }

    /** The tasks behind contacts, once the decision is put before somebody. */
    @Transactional(readOnly = true)
    public Map<Reference, String> tasksBehind(List<Alert> alerts) {
        return tasks.decisionsOn(alerts.stream().map(Alert::reference).toList());
    }

    /** Somebody has taken notice. */
    public void seen(UUID alert, Actor by) {
        book.see(alert, by.id(), clock.instant())
                .ifPresent(reference -> audit.changed(by, reference, "red alert seen"));
    }
}
