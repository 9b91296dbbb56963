package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where later information comes in, and where whoever decides says what follows from it (RB06, RB13). */
@Service
@Transactional
public class InformationDesk {

    /** Whether a decision stands in the light of what is new. */
    public enum Effect {
        STANDS,
        DECIDE_AGAIN
    }

    /** What a manager says about one child after reading. */
    record Reading(int childNumber, Effect effect, String rationale) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Reading";
        }
    }

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final ContactNotes notes;
    private final OpenCases cases;
    private final PassedContacts passed;
    private final NewInformation news;
    private final RedAlerts alerts;
    private final AuditTrail audit;
    private final Clock clock;

    InformationDesk(
            CaseFiles files,
            DecisionBook decisions,
            ContactNotes notes,
            OpenCases cases,
            PassedContacts passed,
            NewInformation news,
            RedAlerts alerts,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.notes = notes;
        this.cases = cases;
        this.passed = passed;
        this.news = news;
        this.alerts = alerts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what was learned; after the decision it goes to the decider as a task, before it stands on the form. */
    public void add(Reference reference, String words, Actor by) {
        Contact contact = files.of(reference);
        notes.write(contact.id(), ContactNotes.Kind.INFORMATION, words, by);
        audit.changed(by, reference, "information added");
        announce(contact);
    }

    /** Puts a contact about an open case before whoever decides there; it stays a contact, and no second case begins. */
    public void passToOpenCase(Reference reference) {
        Contact contact = files.of(reference);
        Contact open = files.of(cases.caseOf(reference).orElseThrow(NoSuchContact::new));
        passed.enter(contact.id(), open.id(), clock.instant());
        String words = "New contact " + reference + ": " + contact.worry().concern();
        notes.write(open.id(), ContactNotes.Kind.INFORMATION, words, Actor.SYSTEM);
        audit.changed(Actor.SYSTEM, reference, "passed to open case " + open.reference());
        news.putBeforeDecider(open, contact.urgency());
    }

    /** Puts a decided contact before its decider; one that is still open shows what is new by itself. */
    void announce(Contact contact) {
        if (decisions.allDecided(files.childrenOn(contact))) {
            news.putBeforeDecider(contact, contact.urgency());
        }
    }

    /** Reads the manager's answers for each child and says whether a new decision is wanted for any. */
    public boolean read(Reference reference, FormAnswers answers) {
        Contact contact = files.of(reference);
        List<Reading> readings =
                answers.rows("children").stream().map(InformationDesk::reading).toList();
        Map<Child, Reading> byChild = OneForEach.child(files.childrenOn(contact), readings, Reading::childNumber);
        byChild.forEach((child, reading) -> keep(contact, child, reading, answers.by()));
        audit.changed(answers.by(), reference, "new information read");
        boolean again = byChild.keySet().stream().anyMatch(decisions::toDecideAgain);
        if (again) {
            alerts.wantedAgain(reference);
        }
        return again;
    }

    private void keep(Contact contact, Child child, Reading reading, Actor by) {
        notes.write(contact.id(), ContactNotes.Kind.READING, reading.rationale(), by);
        if (reading.effect() == Effect.DECIDE_AGAIN && decisions.isDecided(child)) {
            decisions.reopen(child, reading.rationale(), by);
        }
    }

    private static Reading reading(FormAnswers row) {
        return new Reading(
                ChildRow.number(row),
                row.choice("effect", Effect.class, "Does the decision stand?"),
                row.text("rationale", DecisionForms.WHY));
    }
}
