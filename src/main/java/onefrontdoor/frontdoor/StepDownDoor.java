package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.ThresholdDecision.Decider;
import onefrontdoor.frontdoor.ThresholdDecision.Judgement;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a child whom social care hands to early help comes in: not through triage, and known by the contact that brought the
 * child to social care, or by a new one where it was never here (RB32, SC19).
 */
@Service
@Transactional
@NamedInterface("step")
public class StepDownDoor {

    private final CaseFiles files;
    private final Submissions submissions;
    private final DecisionBook decisions;
    private final Discretion discretion;
    private final DecisionTurns turns;
    private final Deadlines deadlines;
    private final StaffWords words;
    private final AuditTrail audit;
    private final Clock clock;

    StepDownDoor(
            CaseFiles files,
            Submissions submissions,
            DecisionBook decisions,
            Discretion discretion,
            DecisionTurns turns,
            Deadlines deadlines,
            StaffWords words,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.submissions = submissions;
        this.decisions = decisions;
        this.discretion = discretion;
        this.turns = turns;
        this.deadlines = deadlines;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** A child of a contact, by its number there. */
    @NamedInterface("step")
    public record OnContact(Reference contact, UUID child, int number) {}

    /** By when somebody decides about what is asked now (T2). */
    @Transactional(readOnly = true)
    public Instant decideBy() {
        return deadlines.due(Timer.T2, clock.instant());
    }

    /** Empty where there is no such contact, or no such child on it. */
    @Transactional(readOnly = true)
    public Optional<OnContact> find(Reference reference, int number) {
        return files.withReference(reference).stream()
                .flatMap(contact -> files.childrenOn(contact).stream())
                .filter(child -> child.number() == number)
                .findFirst()
                .map(child -> new OnContact(reference, child.id().value(), number));
    }

    /** A contact of source 5A about one child whom social care has and who was never here; nobody triages it. */
    public OnContact open(MakeContact told, Submission submission) {
        Instant now = clock.instant();
        mustBeOne(told);
        submissions.isFirst(submission.token(), AsTold.of(told), now);
        Contact contact = files.open(told, submission, now, decideBy());
        discretion.received(contact.reference(), told.worksForCouncil());
        Child child = files.childrenOn(contact).get(0);
        enter(child, new Decider(submission.by(), now));
        audit.changed(submission.by(), contact.reference(), "contact of social care received");
        return new OnContact(contact.reference(), child.id().value(), child.number());
    }

    /** Social care decided long ago; here it is said for the first time. */
    private void enter(Child child, Decider decider) {
        String note = words.sentence("social-care-step-down.note.known");
        decisions.enter(child, new Judgement(child.number(), Level.LEVEL_3, Route.SECTION_17, note), null, decider);
    }

    private static void mustBeOne(MakeContact told) {
        if (told.children().size() != 1) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "Tell of one child. Ask for its brothers and sisters one by one, each with what is known of it.");
        }
    }

    /** What the work list shows of a contact; nothing that names anybody (P34). */
    @NamedInterface("step")
    public record OnList(
            String source, String childrenAges, @Nullable String urgency) {}

    @Transactional(readOnly = true)
    public OnList onList(Reference reference) {
        ListEntry entry = files.listEntry(files.of(reference), clock.instant());
        return new OnList(
                words.of(entry.source()),
                entry.childrenAges(),
                Optional.ofNullable(entry.urgency()).map(Enum::name).orElse(null));
    }

    /** One change at a time for a contact, until the end of the transaction. */
    public void take(Reference reference) {
        turns.take(reference);
    }
}
