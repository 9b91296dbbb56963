package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Reference;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the record itself tells: receipt, ratings, notes, advice, what the person who made contact was told, and deadlines
 * missed. Comes first, so that of two things at the same moment the receipt stands above what followed from it.
 */
@Repository
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordedEvents implements CaseEvents {

    private static final String ALL = """
            with concerned as (select id, channel, taken_by, received_at from contact where reference = ?), line as (
            select received_at as at, taken_by as who, 'STEP' as kind, 'Channel' as wording, channel as code, null as words
              from concerned
            union all
            select written_at, written_by, 'NOTE', 'Kind', kind, words
              from contact_note where contact in (select id from concerned)
            union all
            select told_at, 'system', 'MESSAGE', 'Told', kind, null
              from told_referrer where contact in (select id from concerned)
            union all
            select recorded_at, 'system', 'LATE', 'Late', step, null
              from breach where contact in (select id from concerned)
            union all
            select rated_at, rated_by, 'STEP', 'Rated', urgency, reason
              from urgency_rating where contact in (select id from concerned)
            union all
            select asked_at, asked_by, 'NOTE', 'AdviceAsked', adviser, question
              from advice where contact in (select id from concerned)
            union all
            select answered_at, answered_by, 'NOTE', 'AdviceGiven', adviser, answer
              from advice where contact in (select id from concerned) and answered_at is not null)
            select line.*, contact.referrer_source, contact.referrer_anonymous
              from line, contact where contact.id in (select id from concerned) order by at""";

    private final JdbcClient database;
    private final StaffWords words;
    private final Kinds kinds;

    RecordedEvents(JdbcClient database, StaffWords words, Kinds kinds) {
        this.database = database;
        this.words = words;
        this.kinds = kinds;
    }

    @Override
    public List<CaseEvent> on(Reference contact) {
        return database.sql(ALL).param(contact.value()).query(this::event).list();
    }

    private CaseEvent event(ResultSet row, int place) throws SQLException {
        return new CaseEvent(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                CaseEvent.Kind.valueOf(row.getString("kind")),
                words.coded(row.getString("wording"), row.getString("code")),
                row.getString("words"),
                about(row));
    }

    private FieldClass about(ResultSet row) throws SQLException {
        if (!row.getString("wording").equals("Kind")) {
            return FieldClass.NARRATIVE;
        }
        ContactSource source = ContactSource.valueOf(row.getString("referrer_source"));
        return kinds.note(
                ContactNotes.Kind.valueOf(row.getString("code")),
                kinds.referrer(source, row.getBoolean("referrer_anonymous")));
    }
}
