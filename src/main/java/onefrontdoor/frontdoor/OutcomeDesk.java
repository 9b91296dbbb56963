package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows a decision, or its absence: the referrer hears the outcome, a late decision goes to the Head of Service. */
@Service
@Transactional
public class OutcomeDesk {

    /** A step of triage that has a deadline. */
    public enum Step {
        THRESHOLD,
        DESTINATION,
        READING,
        SHARING,
        RISK
    }

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final ServiceAnswers services;
    private final Correspondence correspondence;
    private final Breaches breaches;
    private final ContactNotes notes;
    private final Waits waits;
    private final AuditTrail audit;

    OutcomeDesk(
            CaseFiles files,
            DecisionBook decisions,
            ServiceAnswers services,
            Correspondence correspondence,
            Breaches breaches,
            ContactNotes notes,
            Waits waits,
            AuditTrail audit) {
        this.files = files;
        this.decisions = decisions;
        this.services = services;
        this.correspondence = correspondence;
        this.breaches = breaches;
        this.notes = notes;
        this.waits = waits;
        this.audit = audit;
    }

    /** Tells professionals the outcome, the public that a decision was made, elected members that it was dealt with (RB11, T15). */
    public void tellReferrer(Reference reference) {
        Contact contact = files.of(reference);
        correspondence.tellOutcome(contact, mayHear(contact));
        audit.changed(Actor.SYSTEM, reference, "referrer told");
    }

    private Set<ContactStatus.Kind> mayHear(Contact contact) {
        return switch (contact.referrer().source().hears()) {
            case OUTCOME -> outcomes(files.childrenOn(contact));
            case DECISION_MADE -> Set.of(ContactStatus.Kind.DECIDED);
            case ENQUIRY_DEALT_WITH -> Set.of(ContactStatus.Kind.DEALT_WITH);
        };
    }

    private Set<ContactStatus.Kind> outcomes(List<Child> children) {
        Set<ContactStatus.Kind> outcomes =
                children.stream().flatMap(this::outcomes).collect(Collectors.toSet());
        return outcomes.isEmpty() ? Set.of(ContactStatus.Kind.DECIDED) : outcomes;
    }

    private Stream<ContactStatus.Kind> outcomes(Child child) {
        boolean socialCare = decisions
                .threshold(child)
                .filter(decided -> decided.route().meetsThreshold())
                .isPresent();
        return socialCare
                ? Stream.of(ContactStatus.Kind.SOCIAL_CARE)
                : decisions.destination(child).stream().map(this::kindOf);
    }

    private ContactStatus.Kind kindOf(DestinationDecision chosen) {
        return services.isAccepted(chosen.id()) ? ContactStatus.Kind.SERVICE_ACCEPTED : kindOf(chosen.destination());
    }

    private static ContactStatus.Kind kindOf(Destination destination) {
        return switch (destination) {
            case TARGETED_FAMILY_SUPPORT,
                    TARGETED_YOUTH_SUPPORT,
                    CHILDRENS_CENTRE,
                    OTHER_EARLY_HELP,
                    UNIVERSAL_SERVICES,
                    OTHER_SPECIALIST,
                    STAYS_WITH_PLAN -> ContactStatus.Kind.EARLY_HELP;
            case ADVICE -> ContactStatus.Kind.ADVICE;
            case NO_FURTHER_ACTION -> ContactStatus.Kind.NO_FURTHER_ACTION;
            case SOCIAL_WORK_DECISION -> ContactStatus.Kind.DECIDED;
        };
    }

    /**
     * Records that a decision is late. A timer says so; it never decides (T2, INV04).
     *
     * @return by when the Head of Service looks at it
     */
    public Instant decisionLate(Reference reference, Step step) {
        Contact contact = files.of(reference);
        breaches.record(contact.id(), step.name(), contact.decideBy());
        audit.changed(Actor.SYSTEM, reference, "decision late: " + step);
        return waits.reviewBy();
    }

    /** Keeps what the Head of Service did about a late decision. */
    public void reviewed(Reference reference, String words, Actor by) {
        notes.write(files.of(reference).id(), ContactNotes.Kind.OVERDUE_REVIEW, words, by);
        audit.changed(by, reference, "late decision reviewed");
    }
}
