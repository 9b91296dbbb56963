package onefrontdoor.family;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was confirmed to be the same person, by whom and why; every confirmation can be taken back (RB05, INV19). */
@Service
@Transactional
public class SamePeople {

    /** Whoever sees a contact learns nothing of a restricted record that is not theirs to see (INV13). */
    private static final String ON_CONTACT = """
            exists (select from (select cast(? as text) as shown) this
                where this.shown in (a.contact_reference, b.contact_reference)
                    and a.contact_reference not in (select hidden_beside(this.shown))
                    and b.contact_reference not in (select hidden_beside(this.shown)))""";

    private final JdbcClient database;
    private final Identities identities;
    private final Clock clock;

    SamePeople(JdbcClient database, Identities identities, Clock clock) {
        this.database = database;
        this.identities = identities;
        this.clock = clock;
    }

    /** Keeps what somebody answered; "yes" joins the two. */
    public void answer(PersonId one, PersonId other, SamePerson answer, Said said) {
        note(one, other, answer, said);
        if (answer == SamePerson.YES) {
            confirm(one, other, said);
        }
    }

    private void confirm(PersonId one, PersonId other, Said said) {
        if (one.equals(other)) {
            throw new Refusal(Refusal.Kind.INVALID, "These are the same entry, so there is nothing to join.");
        }
        identities.lock();
        int added = database.sql("""
                        insert into same_person (id, one, other, confirmed_by, confirmed_at, confirmed_because)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(UUID.randomUUID(), one.value(), other.value(), said.by().id(), now(), said.why())
                .update();
        if (added == 1) {
            identities.join(one, other);
        }
    }

    /** Takes a confirmation back; both people keep everything that was theirs. */
    public void undo(UUID confirmation, Said said) {
        identities.lock();
        Link link = links("s.id = ?", confirmation).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such confirmation."));
        int undone = database.sql("""
                        update same_person set undone_by = ?, undone_at = ?, undone_because = ?
                        where id = ? and undone_at is null""")
                .params(said.by().id(), now(), said.why(), confirmation)
                .update();
        if (undone == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "Somebody has already taken this back.");
        }
        note(link.one().id(), link.other().id(), SamePerson.NO, said);
        identities.regroup(List.of(link.one().id()));
    }

    /** The confirmations that touch anybody on a contact, standing and undone, newest first. */
    @Transactional(readOnly = true)
    public List<Link> on(Reference contact) {
        return links(ON_CONTACT, contact.value());
    }

    /** The confirmation with this id; it need not stand any more. */
    @Transactional(readOnly = true)
    public Link of(UUID confirmation) {
        return links("s.id = ?", confirmation).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such confirmation."));
    }

    private List<Link> links(String condition, Object value) {
        return database.sql(Link.SELECT + condition + " order by s.confirmed_at desc, s.id")
                .param(value)
                .query(Link::read)
                .list();
    }

    private void note(PersonId one, PersonId other, SamePerson answer, Said said) {
        database.sql("""
                        insert into same_person_answer (one, other, answer, answered_by, answered_at)
                        values (least(:one, :other), greatest(:one, :other), :answer, :by, :at)""")
                .param("one", one.value())
                .param("other", other.value())
                .param("answer", answer.name())
                .param("by", said.by().id())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
