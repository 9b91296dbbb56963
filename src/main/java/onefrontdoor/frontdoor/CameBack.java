package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many of the contacts received today are about a child whose case was closed within twelve months before (T21, RB34). */
@Service
@Transactional(readOnly = true)
public class CameBack {

    /** The children of today as one array, so that the story is read child by child and not as a whole. */
    private static final String LATEST = """
            with same as materialized (
                select contact.id as contact, contact.received_at, other.id as child
                from contact join child on child.contact = contact.id
                join person me on me.id = child.id
                join person other on other.identity = me.identity and other.id <> me.id
                where contact.received_at >= :since and contact.received_at <= :now and contact.channel not like 'EARLIER%%'
                    and contact.reference not in (select hidden_from(:viewer))),
            closed as materialized (
                select child, since from (%s) story
                where child = any ((select array_agg(child) from same)::uuid[]) and kind = any (:closures))
            select same.contact, same.received_at, max(closed.since)
            from same join closed on closed.child = same.child and closed.since < same.received_at
            join child on child.id = closed.child join contact on contact.id = child.contact
            where contact.reference not in (select hidden_from(:viewer))
            group by 1, 2""";

    private final JdbcClient database;
    private final Stories stories;
    private final ComingBack comingBack;
    private final Clock clock;

    CameBack(JdbcClient database, Stories stories, ComingBack comingBack, Clock clock) {
        this.database = database;
        this.stories = stories;
        this.comingBack = comingBack;
        this.clock = clock;
    }

    private record Latest(Instant receivedAt, Instant closedAt) {}

    /** Of contacts that this person may see. */
    public long today(Actor viewer) {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, WorkingCalendar.LONDON)
                .atStartOfDay(WorkingCalendar.LONDON)
                .toInstant();
        return database
                .sql(LATEST.formatted(stories.everything()))
                .param("since", midnight.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("viewer", viewer.id())
                .param("closures", closures())
                .query((row, place) -> new Latest(instant(row, 2), instant(row, 3)))
                .list()
                .stream()
                .filter(latest -> comingBack.isBack(latest.closedAt(), latest.receivedAt()))
                .count();
    }

    private static String[] closures() {
        return Arrays.stream(StoryKind.values())
                .filter(StoryKind::isClosure)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
