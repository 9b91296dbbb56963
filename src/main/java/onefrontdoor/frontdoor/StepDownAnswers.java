package onefrontdoor.frontdoor;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of a request to step a child down: without an acceptance targeted family support keeps the child (INV07). */
@Component
class StepDownAnswers {

    private final StepDowns stepDowns;
    private final CaseFiles files;
    private final ContactNotes notes;
    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    StepDownAnswers(
            StepDowns stepDowns,
            CaseFiles files,
            ContactNotes notes,
            AgenciesInWords agencies,
            StaffWords words,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.stepDowns = stepDowns;
        this.files = files;
        this.notes = notes;
        this.agencies = agencies;
        this.words = words;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Keeps the first end of a request.
     *
     * @return false when it is no request to step a child down but a decision of early help
     */
    boolean ended(Reference reference, UUID id, StepDown.End end) {
        Optional<StepDown> asked = stepDowns.find(id);
        asked.filter(step -> stepDowns.end(id, end)).ifPresent(step -> tell(reference, step, end));
        return asked.isPresent();
    }

    private void tell(Reference reference, StepDown step, StepDown.End end) {
        Actor by = new Actor(end.by());
        Contact contact = files.of(reference);
        notes.write(contact.id(), ContactNotes.Kind.SERVICE, note(contact, step, end), by);
        audit.changed(by, reference, "step-down " + code(end) + ": " + step.agency());
        if (end.outcome() == StepDown.Outcome.ACCEPTED) {
            events.publishEvent(new SteppedDown(reference));
        }
    }

    private String note(Contact contact, StepDown step, StepDown.End end) {
        int child = files.childOn(contact, step.child()).number();
        ServiceReason reason = end.reason();
        String why = reason == null ? "" : words.of(reason);
        return words.sentence(
                        "step-down.note." + end.outcome(),
                        child,
                        agencies.name(step.agency()),
                        why,
                        Objects.toString(end.words(), ""))
                .strip();
    }

    private static String code(StepDown.End end) {
        return end.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
