package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adults at risk are seen too: the manager says whether there is one, and customer support passes the concern on. */
@Service
@Transactional
public class AdultDesk {

    private final CaseFiles files;
    private final AdultConcerns concerns;
    private final ContactNotes notes;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    AdultDesk(
            CaseFiles files,
            AdultConcerns concerns,
            ContactNotes notes,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.concerns = concerns;
        this.notes = notes;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps whether the manager saw an adult at risk, and who. */
    void seen(Reference reference, Answer answer, Optional<String> words, Actor by) {
        if (answer == Answer.YES && words.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "Say which adult is at risk, and why.");
        }
        ContactId contact = files.of(reference).id();
        concerns.seen(contact, answer, words.orElse(null), by);
        words.ifPresent(said -> notes.write(contact, ContactNotes.Kind.ADULT_AT_RISK, said, by));
        audit.changed(by, reference, "adult at risk: " + answer);
    }

    /** By when the concern is passed on: within the time in which every contact is answered (T1). */
    public Instant passOnBy() {
        return deadlines.due(Timer.T1, clock.instant());
    }

    /** Keeps to whom the concern was passed on. */
    public void passedOn(Reference reference, String to, Actor by) {
        ContactId contact = files.of(reference).id();
        concerns.passedOn(contact, to, by);
        notes.write(contact, ContactNotes.Kind.ADULT_PASSED_ON, to, by);
        audit.changed(by, reference, "adult concern passed on");
    }
}
