package onefrontdoor.family;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which records are restricted and whom they open to; everybody else learns nothing of them (RB36, INV13, P8). */
@Service
@Transactional
public class RestrictedRecords {

    private static final String CLOSED = """
            select r.contact_reference from restriction r where r.contact_reference in (:records) and (
                exists (select from restriction_barred b
                    where b.contact_reference = r.contact_reference and b.person = :person)
                or not exists (select from restriction_listed l
                    where l.contact_reference = r.contact_reference and l.person = :person)
                and not exists (select from break_glass g
                    where g.contact_reference = r.contact_reference and g.person = :person
                        and g.opened_at <= :now and g.open_until > :now and g.opened_at >= r.since))""";

    private final JdbcClient database;
    private final RestrictionBook book;
    private final PlanOrigins origins;
    private final Clock clock;

    RestrictedRecords(JdbcClient database, RestrictionBook book, PlanOrigins origins, Clock clock) {
        this.database = database;
        this.book = book;
        this.origins = origins;
        this.clock = clock;
    }

    /** Whether a record opens to somebody: it is not restricted, they are on its list, or they broke the glass. */
    @Transactional(readOnly = true)
    public boolean opensTo(Actor person, Reference record) {
        return closedTo(person, Set.of(origins.of(record))).isEmpty();
    }

    @Transactional(readOnly = true)
    public Optional<Restriction> on(Reference record) {
        return book.find(origins.of(record));
    }

    /** A plan came from a contact: from now on it opens to those only to whom the contact opens. */
    public void cover(Reference plan, Reference contact) {
        origins.enter(plan, contact);
    }

    /** The plans that came from a contact, which open and close with it. */
    @Transactional(readOnly = true)
    public List<Reference> coveredBy(Reference contact) {
        return origins.plansOf(contact);
    }

    /** Which of these contacts do not open to somebody. */
    @Transactional(readOnly = true)
    public Set<Reference> closedTo(Actor person, Collection<Reference> contacts) {
        return contacts.isEmpty()
                ? Set.of()
                : database
                        .sql(CLOSED)
                        .param(
                                "records",
                                contacts.stream().map(Reference::value).toList())
                        .param("person", person.id())
                        .param("now", now())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(Reference::new)
                        .collect(Collectors.toSet());
    }

    /** The restricted records that somebody who may see this one may not know of. */
    @Transactional(readOnly = true)
    public List<String> hiddenBeside(Reference shown) {
        return database.sql("select hidden_beside(?)")
                .param(shown.value())
                .query(String.class)
                .list();
    }

    /** Restricts a record, or changes who is on its list. Whoever is barred is never on it. */
    public void restrict(Restriction wanted, Set<String> barred, Said said) {
        boolean isNew = book.find(wanted.record()).isEmpty();
        Restriction kept = wanted.without(barred);
        book.write(kept, barred, clock.instant());
        book.note(isNew ? RestrictionChange.Deed.RESTRICTED : RestrictionChange.Deed.LIST_CHANGED, kept, said);
    }

    /** Opens a record to everybody whose work it is. */
    public void lift(Restriction restriction, Said said) {
        book.erase(restriction.record());
        book.note(
                RestrictionChange.Deed.LIFTED,
                new Restriction(restriction.record(), restriction.kind(), Set.of()),
                said);
    }

    /** Everything that was done about a record, oldest first. */
    @Transactional(readOnly = true)
    public List<RestrictionChange> historyOf(Reference record) {
        return book.history(record);
    }

    /** Who opened which restricted record although they are not on its list, the latest first. */
    @Transactional(readOnly = true)
    public List<BrokenGlass> brokenGlass(int most) {
        return book.brokenGlass(most);
    }

    /** Opens a restricted record to somebody for a time. */
    public void breakGlass(Reference record, Said said, Instant until) {
        database.sql("insert into break_glass (contact_reference, person, because, opened_at, open_until)"
                        + " values (?, ?, ?, ?, ?)")
                .params(record.value(), said.by().id(), said.why(), now(), until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
