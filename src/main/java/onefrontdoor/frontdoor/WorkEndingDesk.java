package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the desk that keeps a child writes down that the service has ended its work, so that the case is closed (T21). A child
 * with a plan is closed with its plan, one with social care by social care.
 */
@Service
@Transactional
public class WorkEndingDesk {

    private final CaseFiles files;
    private final ServicesAtWork services;
    private final WorkEndings endings;
    private final ContactNotes notes;
    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final DecisionTurns turns;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    WorkEndingDesk(
            CaseFiles files,
            ServicesAtWork services,
            WorkEndings endings,
            ContactNotes notes,
            AgenciesInWords agencies,
            StaffWords words,
            DecisionTurns turns,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.files = files;
        this.services = services;
        this.endings = endings;
        this.notes = notes;
        this.agencies = agencies;
        this.words = words;
        this.turns = turns;
        this.events = events;
        this.audit = audit;
    }

    /** The children whose service may have ended its work, with that service; whoever reads it is written down (INV20). */
    public List<Option> children(Reference reference, Reader reader) {
        audit.read(reader.by(), reference, "work ended");
        return services.on(files.of(reference), reader).stream()
                .map(services::option)
                .toList();
    }

    public List<Option> outcomes() {
        return words.options(List.of(WorkOutcome.values()));
    }

    /**
     * Closes the case of a child without a plan. Of a family that moved only once the authority there has it (RB37).
     *
     * @throws Refusal where no service works with the child, or one with a plan does
     */
    public void end(Reference reference, Reader reader, FormAnswers typed) {
        turns.take(reference);
        Contact contact = files.of(reference);
        ServicesAtWork.AtWork work = services.with(
                        typed.text("child", "Which child, with which service?"), contact, reader)
                .orElseThrow(ServicesAtWork::nobodyWorks);
        WorkEndings.Ending ending = WorkEndings.Ending.in(work.agency(), typed);
        if (!endings.end(work.child().id(), ending)) {
            throw ServicesAtWork.nobodyWorks();
        }
        String note = words.sentence(
                "work-ended.note", work.child().number(), agencies.name(ending.agency()), ending.words());
        notes.write(contact.id(), ContactNotes.Kind.SERVICE, note, typed.by());
        audit.changed(typed.by(), reference, "work ended: " + ending.agency());
        events.publishEvent(new WorkEnded(reference));
    }
}
