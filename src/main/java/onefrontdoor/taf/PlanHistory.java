package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to each plan, oldest first. */
@Repository
class PlanHistory {

    private final JdbcClient database;
    private final Clock clock;

    PlanHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(PlanEvent event) {
        database.sql("insert into plan_event (id, plan, kind, detail, day, who, words, by_whom, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), event.plan().value(), event.kind().name(), event.detail(), event.day())
                .params(
                        event.who(),
                        event.words(),
                        event.by().id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    PlanPast of(Reference plan) {
        return new PlanPast(database.sql("select * from plan_event where plan = ? order by number")
                .param(plan.value())
                .query(PlanHistory::read)
                .list());
    }

    private static PlanEvent.Past read(ResultSet row, int place) throws SQLException {
        PlanEvent event = new PlanEvent(
                new Reference(row.getString("plan")),
                PlanEvent.Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                row.getObject("day", LocalDate.class),
                row.getString("who"),
                row.getString("words"),
                new Actor(row.getString("by_whom")));
        return new PlanEvent.Past(
                event, row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
