package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts contacts that the viewer may see, one query for each block of the page. What "waiting" and "decided in time" mean is defined in the
 * view {@code contact_progress} alone. A contact is never settled after its decide_by, so that bound finds by index
 * everything settled since.
 */
@Repository
class DutyFigures {

    private static final String WAITING = """
            select count(*), count(*) filter (where decide_by >= :now and decide_by < :tomorrow),
                   count(*) filter (where decide_by < :now),
                   count(*) filter (where exists (
                       select from decision_hold held where held.contact = contact_progress.id and not exists (
                           select from threshold_decision d join child on child.id = d.child
                           where child.contact = held.contact and d.decided_at >= held.held_at))),
                   (array_agg(reference order by received_at, reference))[1], min(received_at)
            from contact_progress where id in (select contact from child_without_outcome)
                and reference not in (select hidden_from(:viewer))""";

    private static final String DAY = """
            select count(*) filter (where received_at >= :since and received_at <= :now),
                   count(*) filter (where settled_at >= :since and settled_at <= :now),
                   count(*) filter (where settled_at >= :since and settled_at <= :now and decided_in_time)
            from contact_progress where (received_at >= :since or decide_by >= :since) and channel not like 'EARLIER%'
                and reference not in (select hidden_from(:viewer))""";

    private static final String GROUPS = """
            with open as materialized (select contact from child_without_outcome)
            select grouping(urgency) = 0 as by_urgency, coalesce(urgency, 'NOT_RATED') as urgency, source,
                   count(*) filter (where waits), count(*) filter (where waits and decide_by < :now),
                   count(*) filter (where settled_at >= :since and settled_at <= :now),
                   count(*) filter (where settled_at >= :since and settled_at <= :now and decided_in_time)
            from (select contact_progress.*, id in (select contact from open) as waits from contact_progress) each_contact
            where (decide_by >= :since or waits) and channel not like 'EARLIER%' and reference not in (select hidden_from(:viewer))
            group by grouping sets ((urgency), (source))
            order by by_urgency, array_position(array['RED', 'AMBER', 'GREEN'], urgency), 4 desc, 6 desc, source""";

    private static final String WEEKS = """
            select date_trunc('week', at at time zone 'Europe/London')::date as week,
                   sum(received), sum(settled), sum(in_time)
            from (select received_at as at, 1 as received, 0 as settled, 0 as in_time
                    from contact where received_at >= :since and received_at <= :now and channel not like 'EARLIER%'
                      and reference not in (select hidden_from(:viewer))
                  union all
                  select settled_at, 0, 1, decided_in_time::int
                    from contact_progress where decide_by >= :since and settled_at >= :since and settled_at <= :now
                      and channel not like 'EARLIER%'
                      and reference not in (select hidden_from(:viewer))) happened
            group by week""";

    private final JdbcClient database;

    DutyFigures(JdbcClient database) {
        this.database = database;
    }

    Numbers.Waiting waiting(Instant now, Instant tomorrow, Actor viewer) {
        return database.sql(WAITING)
                .param("now", sql(now))
                .param("tomorrow", sql(tomorrow))
                .param("viewer", viewer.id())
                .query((row, place) -> new Numbers.Waiting(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), oldest(row, now)))
                .single();
    }

    private static Numbers.@Nullable Oldest oldest(ResultSet row, Instant now) throws SQLException {
        OffsetDateTime received = row.getObject(6, OffsetDateTime.class);
        return received == null
                ? null
                : new Numbers.Oldest(
                        row.getString(5),
                        received.toInstant(),
                        TimeInWords.of(Duration.between(received.toInstant(), now)));
    }

    Numbers.Day day(Instant since, Instant now, Actor viewer) {
        return counted(DAY, since, now, viewer)
                .query((row, place) ->
                        new Numbers.Day(row.getLong(1), Numbers.Share.of(row.getLong(2), row.getLong(3))))
                .single();
    }

    /** Groups by urgency under true, by source under false. */
    Map<Boolean, List<Numbers.Group>> groups(Instant since, Instant now, Actor viewer) {
        Map<Boolean, List<Numbers.Group>> groups =
                new TreeMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        counted(GROUPS, since, now, viewer).query(row -> {
            boolean byUrgency = row.getBoolean(1);
            groups.get(byUrgency)
                    .add(new Numbers.Group(
                            row.getString(byUrgency ? 2 : 3),
                            row.getLong(4),
                            row.getLong(5),
                            Numbers.Share.of(row.getLong(6), row.getLong(7))));
        });
        return groups;
    }

    /** Only weeks in which something happened. */
    Map<LocalDate, Numbers.Week> weeks(Instant since, Instant now, Actor viewer) {
        Map<LocalDate, Numbers.Week> weeks = new TreeMap<>();
        counted(WEEKS, since, now, viewer).query(row -> {
            LocalDate week = row.getObject(1, LocalDate.class);
            weeks.put(week, new Numbers.Week(week, row.getLong(2), Numbers.Share.of(row.getLong(3), row.getLong(4))));
        });
        return weeks;
    }

    private JdbcClient.StatementSpec counted(String sql, Instant since, Instant now, Actor viewer) {
        return database.sql(sql)
                .param("since", sql(since))
                .param("now", sql(now))
                .param("viewer", viewer.id());
    }

    private static OffsetDateTime sql(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
