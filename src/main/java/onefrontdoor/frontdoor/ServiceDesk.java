package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.ServicesChosen.Sent;
import onefrontdoor.frontdoor.StepDown.End;
import onefrontdoor.frontdoor.StepDown.Outcome;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where children leave for services that have to be asked, and where the answers of those services arrive (RB10, E11). */
@Service
@Transactional
@NamedInterface("sending")
public class ServiceDesk {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final ServicesToAsk toAsk;
    private final ServiceAnswers answers;
    private final StepDownAnswers stepDowns;
    private final OutcomeDesk outcome;
    private final ContactNotes notes;
    private final StaffWords words;
    private final DecisionTurns turns;
    private final Unplaced unplaced;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    ServiceDesk(
            CaseFiles files,
            DecisionBook decisions,
            ServicesToAsk toAsk,
            ServiceAnswers answers,
            StepDownAnswers stepDowns,
            OutcomeDesk outcome,
            ContactNotes notes,
            StaffWords words,
            DecisionTurns turns,
            Unplaced unplaced,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.toAsk = toAsk;
        this.answers = answers;
        this.stepDowns = stepDowns;
        this.outcome = outcome;
        this.notes = notes;
        this.words = words;
        this.turns = turns;
        this.unplaced = unplaced;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Has every service asked that is to take a child on and has not answered.
     *
     * @return about how many children one is asked
     */
    public int request(Reference reference) {
        List<Sent> sent = toAsk.about(files.childrenOn(files.of(reference)));
        if (!sent.isEmpty()) {
            events.publishEvent(new ServicesChosen(reference, sent));
            audit.changed(Actor.SYSTEM, reference, "services to be asked");
        }
        return sent.size();
    }

    /** The child is the service's from now on, and the referrer hears of it. */
    public void accepted(Reference reference, UUID decision, Actor by) {
        if (stepDowns.ended(reference, decision, End.of(Outcome.ACCEPTED, by.id()))) {
            return;
        }
        answers.accept(decision, by);
        audit.changed(by, reference, "service accepted");
        outcome.tellReferrer(reference);
    }

    /** The child waits for another destination; why stands on the record (RB10). */
    public void declined(Reference reference, UUID decision, ServiceRefusal no, Actor by) {
        if (stepDowns.ended(reference, decision, new End(Outcome.DECLINED, no.reason(), no.words(), by.id()))) {
            return;
        }
        answers.decline(decision, no.reason(), no.words(), by);
        String note = words.of(no.reason()) + (no.words() == null ? "" : " " + no.words());
        notes.write(files.of(reference).id(), ContactNotes.Kind.SERVICE, note, by);
        audit.changed(by, reference, "service declined: " + no.reason());
        takeBack(reference, decision);
    }

    /** What a service asked before it answers, and what it was told, stands on the record (E11). */
    public void asked(Reference reference, String words, Actor by) {
        notes.write(files.of(reference).id(), ContactNotes.Kind.SERVICE, words, by);
    }

    /** The service may not be told after all: the child waits for another destination. */
    public void notTold(Reference reference, UUID decision) {
        if (stepDowns.ended(reference, decision, End.of(Outcome.NOT_TOLD, Actor.SYSTEM.id()))) {
            return;
        }
        notes.write(
                files.of(reference).id(), ContactNotes.Kind.SERVICE, words.sentence("service.not-told"), Actor.SYSTEM);
        takeBack(reference, decision);
    }

    private void takeBack(Reference reference, UUID decision) {
        turns.take(reference);
        Contact contact = files.of(reference);
        Instant now = clock.instant();
        files.childrenOn(contact).stream()
                .flatMap(child -> decisions.destination(child).stream())
                .filter(sent -> sent.id().equals(decision))
                .forEach(sent -> decisions.takeBack(sent, now));
        unplaced.declined(contact);
    }

    /** By when another destination is due; empty when no child of the contact waits for one whom nobody places (T2). */
    public Optional<Instant> destinationDue(Reference reference) {
        turns.take(reference);
        return unplaced.due(files.of(reference));
    }
}
