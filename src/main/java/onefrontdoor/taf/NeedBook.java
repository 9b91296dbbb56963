package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs of each plan and every reading of them; nothing is written over. */
@Repository
class NeedBook {

    private final JdbcClient database;
    private final Clock clock;

    NeedBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What somebody says of a need. */
    record Draft(@Nullable Integer child, String kind, String words) {}

    private record ReadingOf(int need, Reading reading) {}

    /** Until the end of the transaction nobody else adds to this plan, nor closes it. */
    void hold(Reference plan) {
        database.sql("select 1 from plan where reference = ? for update")
                .param(plan.value())
                .query(Integer.class)
                .optional();
    }

    /** @return its number */
    int add(Reference plan, Draft draft, Actor by) {
        return database.sql("insert into plan_need (plan, number, child, kind, words, by_whom, at)"
                        + " select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from plan_need where plan = ?"
                        + " returning number")
                .params(plan.value(), draft.child(), draft.kind(), draft.words(), by.id(), now(), plan.value())
                .query(Integer.class)
                .single();
    }

    void read(Reference plan, int need, Reading reading) {
        database.sql("insert into plan_reading (id, plan, need, score, occasion, by_whom, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), plan.value(), need, reading.score())
                .params(
                        reading.occasion().name(),
                        reading.by().id(),
                        reading.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Need> of(Reference plan) {
        Map<Integer, List<Reading>> readings = readings(plan);
        return database.sql("select * from plan_need where plan = ? order by number")
                .param(plan.value())
                .query((row, place) -> new Need(
                        row.getInt("number"),
                        row.getObject("child", Integer.class),
                        row.getString("kind"),
                        row.getString("words"),
                        readings.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<Reading>> readings(Reference plan) {
        return database
                .sql("select * from plan_reading where plan = ? order by number")
                .param(plan.value())
                .query(NeedBook::reading)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        ReadingOf::need, Collectors.mapping(ReadingOf::reading, Collectors.toList())));
    }

    private static ReadingOf reading(ResultSet row, int place) throws SQLException {
        Reading reading = new Reading(
                row.getInt("score"),
                Occasion.valueOf(row.getString("occasion")),
                new Actor(row.getString("by_whom")),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new ReadingOf(row.getInt("need"), reading);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
