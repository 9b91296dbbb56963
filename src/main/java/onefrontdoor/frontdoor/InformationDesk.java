package onefrontdoor.frontdoor;

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
    private final PassingDesk passing;
    private final NewInformation news;
    private final RedAlerts alerts;
    private final AuditTrail audit;

    InformationDesk(
            CaseFiles files,
            DecisionBook decisions,
            ContactNotes notes,
            PassingDesk passing,
            NewInformation news,
            RedAlerts alerts,
            AuditTrail audit) {
        this.files = files;
        this.decisions = decisions;
        this.notes = notes;
        this.passing = passing;
        this.news = news;
        this.alerts = alerts;
        this.audit = audit;
    }

    /** Keeps what was learned; after the decision it goes to the decider as a task, before it stands on the form. */
    public void add(Reference reference, String words, Actor by) {
        Contact contact = files.of(reference);
        notes.write(contact.id(), ContactNotes.Kind.INFORMATION, words, by);
        audit.changed(by, reference, "information added");
        announce(contact, words);
    }

    /**
     * Puts what is new before whoever decided, or decides in the case to which the contact was passed; a contact that is
     * still open shows it by itself.
     */
    void announce(Contact contact, String words) {
        if (passing.passOn(contact, words)) {
            return;
        }
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
        if (reading.effect() == Effect.DECIDE_AGAIN && decisions.isThresholdDecided(child)) {
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
