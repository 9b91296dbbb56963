package onefrontdoor.frontdoor;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff read everything about one contact; whoever opens it is written down in the same transaction (INV20). */
@Service
@Transactional
public class ReadingRoom {

    static final String CASE_PAGE = "case page";

    private final CaseFiles files;
    private final ContactSheet sheet;
    private final ChildHistory history;
    private final List<CaseEvents> events;
    private final List<CaseTimes> times;
    private final CaseProgress progress;
    private final Standing standing;
    private final Correspondence correspondence;
    private final Confidence confidence;
    private final PageRedaction redaction;
    private final StoryRoom stories;
    private final RestrictedRecords restricted;
    private final AuditTrail audit;
    private final StaffWords words;

    ReadingRoom(
            CaseFiles files,
            ContactSheet sheet,
            ChildHistory history,
            List<CaseEvents> events,
            List<CaseTimes> times,
            CaseProgress progress,
            Standing standing,
            Correspondence correspondence,
            Confidence confidence,
            PageRedaction redaction,
            StoryRoom stories,
            RestrictedRecords restricted,
            AuditTrail audit,
            StaffWords words) {
        this.files = files;
        this.sheet = sheet;
        this.history = history;
        this.events = events;
        this.times = times;
        this.progress = progress;
        this.standing = standing;
        this.correspondence = correspondence;
        this.confidence = confidence;
        this.redaction = redaction;
        this.stories = stories;
        this.restricted = restricted;
        this.audit = audit;
        this.words = words;
    }

    /** Opens the record of a contact for somebody; empty for a reference that nobody has. */
    public Optional<CaseView> open(Reference reference, Reader reader) {
        return files.withReference(reference).map(contact -> open(contact, reader));
    }

    private CaseView open(Contact contact, Reader reader) {
        Reference reference = contact.reference();
        Sight sight = sight(contact, reader);
        List<Child> children = files.childrenOn(contact);
        List<DecisionHistory.Entry> entries = redaction.decisions(history.of(contact), sight);
        List<CaseProgress.Running> running = progress.of(reference);
        return new CaseView(
                standing.of(contact, running),
                redaction.sheet(sheet.of(contact, children), contact, sight),
                redaction.parts(history.parts(redaction.children(children, sight), entries), sight),
                stories.of(contact, sight, reader.by()),
                inWords(redaction.times(times(reference), sight), this::time),
                inWords(redaction.chronology(lines(reference, entries), sight), this::line),
                inWords(redaction.ofTheStory(correspondence.on(contact), sight), this::sent),
                confidence.mayKnowReaders(reader) ? readers(reference) : null,
                running);
    }

    private Sight sight(Contact contact, Reader reader) {
        audit.read(reader.by(), contact.reference(), CASE_PAGE);
        return confidence.of(contact, reader.by());
    }

    private static <T, W> List<W> inWords(List<T> facts, Function<T, W> words) {
        return facts.stream().map(words).toList();
    }

    /** A line that names a restricted record which is not every reader's to know of is left out (INV13). */
    private List<CaseEvent> lines(Reference reference, List<DecisionHistory.Entry> entries) {
        List<CaseEvent> lines = new ArrayList<>();
        events.forEach(source -> lines.addAll(source.on(reference)));
        lines.addAll(history.events(entries));
        lines.sort(comparing(CaseEvent::at));
        restricted.hiddenBeside(reference).forEach(hidden -> lines.removeIf(line -> line.mentions(hidden)));
        return lines;
    }

    private List<CaseTimes.CaseTime> times(Reference reference) {
        return times.stream().flatMap(source -> source.on(reference).stream()).toList();
    }

    private CaseView.Timed time(CaseTimes.CaseTime time) {
        return new CaseView.Timed(String.valueOf(time.child()), time.what(), words.of(time.due()), time.state());
    }

    private CaseView.Sent sent(MessageOn message) {
        return new CaseView.Sent(
                words.of(message.kind()),
                words.of(message.channel()),
                words.of(message.state()),
                message.at() == null ? null : words.of(message.at()),
                message.failure() == null ? null : words.of(message.failure()));
    }

    private CaseView.Line line(CaseEvent event) {
        return new CaseView.Line(
                words.of(event.at()), words.who(event.who()), event.kind().name(), event.what(), event.words());
    }

    private List<CaseView.Looked> readers(Reference reference) {
        return audit.readersOf(reference).stream()
                .map(reader -> new CaseView.Looked(
                        reader.who(), reader.times(), words.of(reader.first()), words.of(reader.last())))
                .toList();
    }
}
