package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a contact about an open case goes to whoever decides there; it stays a contact, and no second case begins (RB06). */
@Service
@Transactional
public class PassingDesk {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final OpenCases cases;
    private final PassedContacts passed;
    private final ContactNotes notes;
    private final UrgencyDesk urgencies;
    private final NewInformation news;
    private final AuditTrail audit;
    private final Clock clock;

    PassingDesk(
            CaseFiles files,
            DecisionBook decisions,
            OpenCases cases,
            PassedContacts passed,
            ContactNotes notes,
            UrgencyDesk urgencies,
            NewInformation news,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.cases = cases;
        this.passed = passed;
        this.notes = notes;
        this.urgencies = urgencies;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Passes a contact to the case that it was said to belong to. */
    public void passToOpenCase(Reference reference) {
        Contact contact = files.of(reference);
        Contact open = files.of(cases.caseOf(reference).orElseThrow(NoSuchContact::new));
        passed.enter(contact, open, clock.instant());
        audit.changed(Actor.SYSTEM, reference, "passed to open case " + open.reference());
        tell(open, contact, "New contact " + reference + ": " + contact.worry().concern());
    }

    /**
     * Passes on what became known of a contact after it went to an open case.
     *
     * @return false when the contact is a case of its own
     */
    boolean passOn(Contact contact, String words) {
        Optional<Contact> open = caseOf(contact);
        open.ifPresent(found -> tell(found, contact, "New on contact " + contact.reference() + ": " + words));
        return open.isPresent();
    }

    private Optional<Contact> caseOf(Contact contact) {
        return passed.caseOf(contact).map(files::of);
    }

    private void tell(Contact open, Contact from, String words) {
        notes.write(open.id(), ContactNotes.Kind.INFORMATION, words, Actor.SYSTEM);
        caseOf(open).ifPresentOrElse(further -> tell(further, from, words), () -> {
            hurry(open, from);
            news.putBeforeDecider(open, from.urgency());
        });
    }

    /** A case that waits for its decision waits no longer than what is new about it may (RB12, RB13). */
    private void hurry(Contact open, Contact news) {
        boolean waits = !decisions.allDecided(files.childrenOn(open));
        if (waits && open.urgency() != null && news.urgency().compareTo(open.urgency()) < 0) {
            String reason = "Contact " + news.reference() + " is about this case.";
            urgencies.change(open.reference(), new UrgencyDesk.Change(news.urgency(), reason, false), Actor.SYSTEM);
        }
    }
}
