package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alerts about Red contacts: to which desk, to whom, and who has seen them. */
@Repository
class AlertBook {

    private static final String UNREAD_NEWS = """
            exists (select 1 from contact_note n where n.contact = c.id and n.kind in ('INFORMATION', 'CHASE')
                and n.written_at > (select max(d.decided_at) from threshold_decision d where d.child = h.id)
                and not exists (select 1 from contact_note r
                    where r.contact = c.id and r.kind = 'READING' and r.written_at >= n.written_at))""";

    private static final String STILL_RED_AND_OPEN = """
            exists (select 1 from contact c join child h on h.contact = c.id
                where c.reference = a.reference and c.urgency = 'RED' and (
                    %s
                    or not exists (select 1 from threshold_decision d where d.child = h.id and d.superseded_at is null)
                    or exists (select 1 from reopening r where r.child = h.id and r.settled_at is null)
                    or exists (select 1 from destination_decision w where w.child = h.id
                        and w.superseded_at is null and w.destination = 'SOCIAL_WORK_DECISION')))""".formatted(UNREAD_NEWS);

    private final JdbcClient database;

    AlertBook(JdbcClient database) {
        this.database = database;
    }

    /** The latest call about a contact. */
    record Call(UUID id, String desk, Instant at, @Nullable Instant escalatedAt, boolean seen) {

        /** Nobody has seen it, and it has not gone on to the next ones either. */
        boolean isUnanswered() {
            return !seen && escalatedAt == null;
        }
    }

    UUID call(Reference reference, Instant due, String desk, Instant at) {
        UUID id = UUID.randomUUID();
        database.sql("insert into red_alert (id, reference, due_at, desk, raised_at) values (?, ?, ?, ?, ?)")
                .params(id, reference.value(), utc(due), desk, utc(at))
                .update();
        return id;
    }

    void tell(UUID alert, Collection<String> people, Instant at) {
        people.forEach(person -> database.sql(
                        "insert into red_alert_told (alert, person, called_at) values (?, ?, ?) on conflict do nothing")
                .params(alert, person, utc(at))
                .update());
    }

    Optional<Call> latest(Reference reference) {
        return database.sql("select a.*, exists (select 1 from red_alert_told t where t.alert = a.id"
                        + " and t.seen_at is not null) as seen from red_alert a where a.reference = ?"
                        + " order by a.raised_at desc, a.number desc limit 1")
                .param(reference.value())
                .query(AlertBook::readCall)
                .optional();
    }

    private static Call readCall(ResultSet row, int number) throws SQLException {
        OffsetDateTime escalated = row.getObject("escalated_at", OffsetDateTime.class);
        return new Call(
                row.getObject("id", UUID.class),
                row.getString("desk"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                escalated == null ? null : escalated.toInstant(),
                row.getBoolean("seen"));
    }

    /** @return false when it was escalated before */
    boolean escalate(UUID alert, Instant at) {
        return database.sql("update red_alert set escalated_at = ? where id = ? and escalated_at is null")
                        .params(utc(at), alert)
                        .update()
                == 1;
    }

    /** What a person was told and has not seen, as long as it still asks for a decision, or for reading what is new. */
    List<RedAlerts.Alert> unseenBy(String person) {
        return database.sql("select distinct on (a.due_at, a.reference) a.id, a.reference, a.due_at from red_alert a"
                        + " join red_alert_told t on t.alert = a.id where t.person = ? and t.seen_at is null"
                        + " and a.reference not in (select hidden_from(t.person)) and "
                        + STILL_RED_AND_OPEN + " order by a.due_at, a.reference, a.raised_at desc")
                .param(person)
                .query((row, number) -> new RedAlerts.Alert(
                        row.getObject("id", UUID.class),
                        new Reference(row.getString("reference")),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Seeing an alert is seeing all earlier ones about the same contact. */
    Optional<Reference> see(UUID alert, String person, Instant at) {
        return database.sql("""
                        update red_alert_told t set seen_at = ? from red_alert a, red_alert shown
                        where shown.id = ? and a.reference = shown.reference and t.alert = a.id
                        and t.person = ? and t.seen_at is null returning a.reference""").params(utc(at), alert, person).query(String.class).list().stream()
                .findFirst()
                .map(Reference::new);
    }

    boolean stillOpen(Reference reference) {
        return database.sql("select exists (select 1 from (select cast(? as text) as reference) a where "
                        + STILL_RED_AND_OPEN + ")")
                .param(reference.value())
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
