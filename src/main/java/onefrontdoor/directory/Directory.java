package onefrontdoor.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.directory.DirectoryShelf.Stretch;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The services that families can be offered, as staff find them and keep them right (A11, A12, A21). */
@Service
@Transactional
@EnableConfigurationProperties(DirectoryProperties.class)
public class Directory {

    private static final Stretch EVERYTHING = new Stretch(1000, 1);

    private final DirectoryProperties properties;
    private final DirectoryBook book;
    private final DirectoryShelf shelf;
    private final DirectoryTerms terms;
    private final Clock clock;

    Directory(
            DirectoryProperties properties,
            DirectoryBook book,
            DirectoryShelf shelf,
            DirectoryTerms terms,
            Clock clock) {
        this.properties = properties;
        this.book = book;
        this.shelf = shelf;
        this.terms = terms;
        this.clock = clock;
    }

    /** Something that services offer, such as parenting support. */
    public record Need(UUID id, String name) {}

    @Transactional(readOnly = true)
    public List<Need> needs() {
        return terms.all().stream()
                .map(term -> new Need(term.id(), term.name()))
                .toList();
    }

    /** Services that somebody could be sent to, those that take families before those that pause. */
    @Transactional(readOnly = true)
    public List<ServiceEntry> search(ServicesSought sought) {
        return shelf.services(sought.stillThere(), EVERYTHING);
    }

    /** Every service that has not ended, whether it takes families or not. */
    @Transactional(readOnly = true)
    public List<ServiceEntry> everything() {
        return shelf.services(new ServicesSought().notEnded(), EVERYTHING);
    }

    @Transactional(readOnly = true)
    public List<String> languages() {
        return shelf.languages();
    }

    /** The names of what a service offers. */
    @Transactional(readOnly = true)
    public List<String> offers(ServiceEntry entry) {
        return terms.all().stream()
                .filter(term -> entry.terms().contains(term.id()))
                .map(DirectoryTerms.Term::name)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ServiceEntry> find(UUID id) {
        return book.find(id);
    }

    /** @throws Refusal when there is no such service */
    @Transactional(readOnly = true)
    public ServiceEntry entry(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "The directory holds no such service."));
    }

    public List<LocalArea> areas() {
        return properties.areas();
    }

    public Optional<LocalArea> area(String postcode) {
        return properties.of(postcode);
    }

    public boolean isStale(ServiceEntry entry) {
        Instant confirmed = entry.confirmedAt();
        return confirmed == null
                || LocalDate.ofInstant(confirmed, WorkingCalendar.LONDON).isBefore(properties.staleBefore(today()));
    }

    /** Entries that wait to be confirmed, whether they take families or not. */
    @Transactional(readOnly = true)
    public List<ServiceEntry> stale() {
        Instant since = properties
                .staleBefore(today())
                .atStartOfDay(WorkingCalendar.LONDON)
                .toInstant();
        return shelf.services(new ServicesSought().notConfirmedSince(since), EVERYTHING);
    }

    /** Somebody made sure today that an entry is right as it stands. */
    public void confirm(UUID id, Actor by) {
        ServiceEntry entry = entry(id);
        write(entry.document().deepCopy(), by);
    }

    /** Somebody learnt whether a service takes families on; whoever says so confirms the entry. */
    public void change(UUID id, ServiceNews news, Actor by) {
        ObjectNode document = entry(id).document().deepCopy();
        news.writeInto(document);
        write(document, by);
    }

    private void write(ObjectNode document, Actor by) {
        Instant now = clock.instant();
        document.put("assured_date", today().toString());
        document.put("last_modified", now.truncatedTo(ChronoUnit.MILLIS).toString());
        book.change(new ServiceEntry(document, now, by.id()), by);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
