package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
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

    private static final Set<StoryKind> WORK =
            Set.of(StoryKind.SERVICE, StoryKind.FAMILY_SUPPORT, StoryKind.STEPPED_DOWN);

    private static final Set<StoryKind> OF_FAMILY_SUPPORT = Set.of(StoryKind.FAMILY_SUPPORT, StoryKind.STEPPED_DOWN);

    private static final Set<String> KEEPERS = Set.of("duty-early-help-manager", "head-of-service");

    private final CaseFiles files;
    private final Owners owners;
    private final WorkEndings endings;
    private final Confidence confidence;
    private final ContactNotes notes;
    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final DecisionTurns turns;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    WorkEndingDesk(
            CaseFiles files,
            Owners owners,
            WorkEndings endings,
            Confidence confidence,
            ContactNotes notes,
            AgenciesInWords agencies,
            StaffWords words,
            DecisionTurns turns,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.owners = owners;
        this.endings = endings;
        this.confidence = confidence;
        this.notes = notes;
        this.agencies = agencies;
        this.words = words;
        this.turns = turns;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The children whose service may have ended its work, with that service; whoever reads it is written down (INV20). */
    public List<Option> children(Reference reference, Reader reader) {
        audit.read(reader.by(), reference, "work ended");
        Contact contact = files.of(reference);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        Map<UUID, String> working = working(contact, reader);
        return files.childrenOn(contact).stream()
                .filter(child -> working.containsKey(child.id().value()))
                .map(child -> new Option(
                        String.valueOf(child.number()),
                        words.sentence(
                                "work-ended.child.label",
                                child.number(),
                                child.told().birth().describe(today),
                                agencies.name(working.get(child.id().value())))))
                .toList();
    }

    public List<Option> outcomes() {
        return words.options(List.of(WorkOutcome.values()));
    }

    /** The service of each child with which one works now. */
    private Map<UUID, String> working(Contact contact, Reader reader) {
        Sight sight = confidence.of(contact, reader.by());
        List<UUID> seen = files.childrenOn(contact).stream()
                .filter(sight::shows)
                .map(child -> child.id().value())
                .toList();
        Set<StoryKind> kinds = reader.sitsAtOneOf(KEEPERS) ? WORK : OF_FAMILY_SUPPORT;
        return owners.of(seen, clock.instant()).values().stream()
                .filter(rows -> rows.size() == 1 && kinds.contains(rows.get(0).kind()))
                .map(rows -> rows.get(0))
                .collect(Collectors.toMap(StoryRow::child, row -> Objects.requireNonNull(row.who())));
    }

    /**
     * Closes the case of a child without a plan. Of a family that moved only once the authority there has it (RB37).
     *
     * @throws Refusal where no service works with the child, or one with a plan does
     */
    public void end(Reference reference, Reader reader, FormAnswers typed) {
        turns.take(reference);
        Contact contact = files.of(reference);
        Child child = child(contact, typed.text("child", "Which child, with which service?"));
        String agency = Optional.ofNullable(
                        working(contact, reader).get(child.id().value()))
                .orElseThrow(WorkEndingDesk::nobodyWorks);
        WorkEndings.Ending ending = WorkEndings.Ending.in(agency, typed);
        if (!endings.end(child.id(), ending)) {
            throw nobodyWorks();
        }
        String note = words.sentence("work-ended.note", child.number(), agencies.name(ending.agency()), ending.words());
        notes.write(contact.id(), ContactNotes.Kind.SERVICE, note, typed.by());
        audit.changed(typed.by(), reference, "work ended: " + ending.agency());
        events.publishEvent(new WorkEnded(reference));
    }

    private Child child(Contact contact, String number) {
        return files.childrenOn(contact).stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElseThrow(WorkEndingDesk::nobodyWorks);
    }

    private static Refusal nobodyWorks() {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "No service works with this child now. A child with a plan is closed with the plan, one with social care by"
                        + " social care.");
    }
}
