package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.ServicesChosen.Sent;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where targeted family support, its work with a child done, hands the child to volunteers or mentors (B33, E16, N19). */
@Service
@Transactional
public class StepDownDesk {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final FamilySupportCases cases;
    private final StepDowns stepDowns;
    private final TellingServices telling;
    private final DecisionTurns turns;
    private final ContactNotes notes;
    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final List<String> services;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    StepDownDesk(
            CaseFiles files,
            DecisionBook decisions,
            FamilySupportCases cases,
            StepDowns stepDowns,
            TellingServices telling,
            DecisionTurns turns,
            ContactNotes notes,
            AgenciesInWords agencies,
            StaffWords words,
            @Value("${onefrontdoor.step-down.services}") List<String> services,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.cases = cases;
        this.stepDowns = stepDowns;
        this.telling = telling;
        this.turns = turns;
        this.notes = notes;
        this.agencies = agencies;
        this.words = words;
        this.services = List.copyOf(services);
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks a service; the same request sent twice is one. */
    public void ask(UUID id, Reference reference, FormAnswers typed) {
        turns.take(reference);
        if (stepDowns.find(id).isEmpty()) {
            Contact contact = files.of(reference);
            Child child = held(contact, typed.text("child", "Which child?"));
            StepDown asked = asked(id, child, typed);
            mustBeTold(contact, child, asked);
            keep(contact, child, asked);
        }
    }

    private Child held(Contact contact, String number) {
        return cases.held(contact).stream()
                .filter(child -> String.valueOf(child.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> conflict("Only a child whom targeted family support holds can step down from it."));
    }

    private StepDown asked(UUID id, Child child, FormAnswers typed) {
        UUID decision = decisions.destination(child).orElseThrow().id();
        stepDowns.since(decision).stream().filter(StepDown::isOpen).findFirst().ifPresent(open -> {
            throw conflict("Child " + child.number() + " waits for an answer of " + agencies.name(open.agency())
                    + " already.");
        });
        return new StepDown(
                id,
                child.id().value(),
                decision,
                service(typed),
                typed.text("why", DecisionForms.WHY),
                typed.by().id(),
                clock.instant(),
                null);
    }

    private String service(FormAnswers typed) {
        String service = typed.text("service", "Which service?");
        if (!services.contains(service)) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose an answer to “Which service?”.");
        }
        return service;
    }

    /** Nobody is asked in vain: without agreement or another ground the service hears nothing (RB22). */
    private void mustBeTold(Contact contact, Child child, StepDown asked) {
        Placement place = new Placement(asked.agency(), asked.askedAt());
        if (telling.expect(contact, child, place) != TellingServices.Verdict.TELL) {
            throw conflict(agencies.name(asked.agency()) + " may not be told of child " + child.number()
                    + ". Ask the family, and record that it agrees to this service being told, first.");
        }
    }

    private void keep(Contact contact, Child child, StepDown asked) {
        Reference reference = contact.reference();
        Actor by = new Actor(asked.askedBy());
        stepDowns.keep(asked);
        String note = words.sentence(
                "step-down.note.asked", child.number(), agencies.name(asked.agency()), asked.rationale());
        notes.write(contact.id(), ContactNotes.Kind.FAMILY_SUPPORT, note, by);
        audit.changed(by, reference, "step-down asked: " + asked.agency());
        Sent sent = new Sent(asked.id(), asked.child(), child.number(), asked.agency());
        events.publishEvent(new StepDownAsked(reference, sent, cases.onList(reference)));
    }

    private static Refusal conflict(String sentence) {
        return new Refusal(Refusal.Kind.CONFLICT, sentence);
    }
}
