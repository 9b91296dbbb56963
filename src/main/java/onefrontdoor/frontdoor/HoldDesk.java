package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.Holds.Hold;
import onefrontdoor.frontdoor.ThresholdDecision.Decider;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a decision is held for information: with a reason and an owner, on the list, and on the clock (T2, T8, SC22). */
@Service
@Transactional
public class HoldDesk {

    private final CaseFiles files;
    private final Holds holds;
    private final Breaches breaches;
    private final ContactNotes notes;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    HoldDesk(
            CaseFiles files,
            Holds holds,
            Breaches breaches,
            ContactNotes notes,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.holds = holds;
        this.breaches = breaches;
        this.notes = notes;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Holds the decision. Before its deadline that stays as it is; after it the hold is a breach, and the decision is due
     * again when what is missing should be there (T8).
     *
     * @return by when the decision is due now
     */
    Instant hold(Reference reference, Hold hold, Actor by) {
        Contact contact = files.of(reference);
        Instant now = clock.instant();
        boolean late = !now.isBefore(contact.decideBy());
        Instant due = late ? deadlines.due(Timer.T8, now) : contact.decideBy();
        holds.enter(contact.id(), hold, new Decider(by, now), due);
        notes.write(contact.id(), ContactNotes.Kind.HOLD, hold.reason(), by);
        if (late) {
            breaches.record(contact.id(), "HELD_FOR_INFORMATION", contact.decideBy());
        }
        audit.changed(by, reference, "held for information");
        return due;
    }
}
