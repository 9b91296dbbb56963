package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a child comes back whom social care does not take on: a duty social work manager decides again (INV16, RB09). */
@Service
@Transactional
@NamedInterface("social-care")
public class SocialCareReturns {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final ContactNotes notes;
    private final BesideTriage events;
    private final RedAlerts alerts;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    SocialCareReturns(
            CaseFiles files,
            DecisionBook decisions,
            ContactNotes notes,
            BesideTriage events,
            RedAlerts alerts,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.notes = notes;
        this.events = events;
        this.alerts = alerts;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for a new decision about one child; the old one stays in force until then. A decision that is open already
     * shows the child by itself.
     *
     * @param reason of social care, in words that the manager reads on the form
     */
    public void takeBack(Reference reference, UUID childId, String reason, Actor by) {
        Contact contact = files.of(reference);
        List<Child> children = files.childrenOn(contact);
        Child child = files.childOn(contact, childId);
        boolean open = !decisions.awaitingThreshold(children).isEmpty();
        String words = "Child " + child.number() + ": " + reason;
        notes.write(contact.id(), ContactNotes.Kind.SOCIAL_CARE_REFUSAL, words, by);
        decisions.reopen(child, words, by);
        audit.changed(by, reference, "child returned by social care");
        alerts.wantedAgain(reference);
        if (!open) {
            Instant now = clock.instant();
            events.childReturned(files.listEntry(contact, now), decideBy(contact, now));
        }
    }

    /** Keeps what a manager did where social care had not got a request. */
    public void note(Reference reference, String words, Actor by) {
        notes.write(files.of(reference).id(), ContactNotes.Kind.SOCIAL_CARE_REACHED, words, by);
    }

    private Instant decideBy(Contact contact, Instant now) {
        return contact.urgency() == Urgency.RED
                ? deadlines.due(Timer.T3, Urgency.RED.name(), now)
                : deadlines.due(Timer.T2, now);
    }
}
