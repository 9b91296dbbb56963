package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the arms of the front door talk: one desk asks, another answers, and no clock stops meanwhile (RB10, L13). */
@Service
@Transactional
public class AdviceDesk {

    private final CaseFiles files;
    private final Advices advices;
    private final BesideTriage events;
    private final Waits waits;
    private final AuditTrail audit;
    private final Clock clock;

    AdviceDesk(CaseFiles files, Advices advices, BesideTriage events, Waits waits, AuditTrail audit, Clock clock) {
        this.files = files;
        this.advices = advices;
        this.events = events;
        this.waits = waits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a question to another desk; it is due before the decision where that is still open. */
    public void ask(Reference reference, Adviser adviser, String question, Actor by) {
        Contact contact = files.of(reference);
        UUID id = advices.ask(contact.id(), adviser, question, by);
        audit.changed(by, reference, "advice asked of " + adviser);
        events.adviceAsked(files.listEntry(contact, clock.instant()), adviser, id, waits.adviseBy(contact.decideBy()));
    }

    /** Keeps the answer beside the question. */
    public void answer(Reference reference, UUID question, String answer, Actor by) {
        advices.answer(question, answer, by);
        audit.changed(by, reference, "advice given");
    }
}
