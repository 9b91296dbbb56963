package onefrontdoor.handover;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every request to a service, targeted family support among them, which answers by a task of its own. Restricted records
 * are left out for everybody who is not on their list (INV13).
 */
@Repository
class NetworkRequests {

    private static final String FAMILY_SUPPORT = "targeted-family-support";

    private static final String REQUESTS = """
            with asked as (
                select contact_reference, child, child_number, agency, decision, asked_at, answer_by, ended_at,
                    state in ('ACCEPTED', 'DECLINED') as answered, step_down from service_request
                union all
                select contact.reference, child.id, child.number, :familySupport, sent.id, sent.decided_at, null,
                    coalesce(answer.answered_at, sent.superseded_at), answer.decision is not null, false
                from destination_decision sent
                join child on child.id = sent.child
                join contact on contact.id = child.contact
                left join family_support_answer answer on answer.decision = sent.id
                where sent.destination = 'TARGETED_FAMILY_SUPPORT')
            select asked.contact_reference, asked.child_number, coalesce(person.identity, asked.child) as person,
                asked.agency, asked.asked_at, asked.answer_by, asked.ended_at, asked.answered, asked.step_down,
                coalesce(contact.home_postcode, '') as postcode,
                array(select service from destination_service chosen where chosen.decision = asked.decision) as services
            from asked
            join contact on contact.reference = asked.contact_reference
            left join person on person.id = asked.child
            where asked.asked_at < :until and (asked.ended_at is null or asked.ended_at >= :since)
                and asked.contact_reference not in (select hidden_from(:viewer))
            order by asked.asked_at, asked.contact_reference, asked.child_number""";

    private final JdbcClient database;
    private final Deadlines deadlines;

    NetworkRequests(JdbcClient database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    /** Those that were asked before the end and had not ended before the beginning, the longest waiting first. */
    List<NetworkRequest> between(Instant since, Instant until, Actor viewer) {
        return database.sql(REQUESTS)
                .param("familySupport", FAMILY_SUPPORT)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("viewer", viewer.id())
                .query(this::read)
                .list();
    }

    private NetworkRequest read(ResultSet row, int number) throws SQLException {
        String agency = row.getString("agency");
        Instant asked = row.getObject("asked_at", OffsetDateTime.class).toInstant();
        return new NetworkRequest(
                new Reference(row.getString("contact_reference")),
                row.getInt("child_number"),
                row.getObject("person", UUID.class),
                agency,
                services(row.getArray("services")),
                row.getString("postcode"),
                asked,
                agency.equals(FAMILY_SUPPORT) ? deadlines.due(Timer.T14, asked) : moment(row, "answer_by"),
                moment(row, "ended_at"),
                row.getBoolean("answered"),
                row.getBoolean("step_down"));
    }

    private static List<UUID> services(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
