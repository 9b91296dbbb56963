package onefrontdoor.frontdoor;

import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Harm that somebody tells of while they say something else: duty social work hears of it at once, as of Red news (RB12, RB13). */
@Service
@Transactional
@NamedInterface("step")
public class FreshHarm {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final ContactNotes notes;
    private final PassingDesk passing;
    private final NewInformation news;
    private final UrgencyDesk urgency;
    private final StaffWords words;
    private final AuditTrail audit;

    FreshHarm(
            CaseFiles files,
            DecisionBook decisions,
            ContactNotes notes,
            PassingDesk passing,
            NewInformation news,
            UrgencyDesk urgency,
            StaffWords words,
            AuditTrail audit) {
        this.files = files;
        this.decisions = decisions;
        this.notes = notes;
        this.passing = passing;
        this.news = news;
        this.urgency = urgency;
        this.words = words;
        this.audit = audit;
    }

    /** What was told goes on the record; whoever decides has it before them now, and the duty desk is rung. */
    public void told(Reference reference, String told, Actor by) {
        Contact contact = files.of(reference);
        notes.write(contact.id(), ContactNotes.Kind.INFORMATION, told, by);
        audit.changed(by, reference, "new harm told");
        if (passing.passOn(contact, told)) {
            return;
        }
        if (decisions.allDecided(files.childrenOn(contact))) {
            news.putBeforeDecider(contact, Urgency.RED);
        } else if (contact.urgency() != Urgency.RED) {
            String why = words.sentence("disagreement.new-harm");
            urgency.change(reference, new UrgencyDesk.Change(Urgency.RED, why, false), by);
        }
    }
}
