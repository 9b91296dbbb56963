package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every request to step a child down, and how each ended; both are only ever added to (RB11). */
@Repository
class StepDowns {

    private static final String ALL = "select s.*, e.outcome, e.reason, e.words, e.ended_by from step_down s"
            + " left join step_down_end e on e.step_down = s.id where ";

    private final JdbcClient database;
    private final Clock clock;

    StepDowns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false when it is there already */
    boolean keep(StepDown asked) {
        return database.sql("insert into step_down (id, child, decision, agency, rationale, asked_by, asked_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                        .params(
                                asked.id(),
                                asked.child(),
                                asked.decision(),
                                asked.agency(),
                                asked.rationale(),
                                asked.askedBy(),
                                asked.askedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return false when it has ended already: the first end stands */
    boolean end(UUID id, StepDown.End end) {
        ServiceReason reason = end.reason();
        return database.sql("insert into step_down_end (step_down, outcome, reason, words, ended_by, ended_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict (step_down) do nothing")
                        .params(
                                id,
                                end.outcome().name(),
                                reason == null ? null : reason.name(),
                                end.words(),
                                end.by(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<StepDown> find(UUID id) {
        return database.sql(ALL + "s.id = ?").param(id).query(StepDowns::read).optional();
    }

    /** Those of a child since this decision sent it to targeted family support, oldest first. */
    List<StepDown> since(UUID decision) {
        return database.sql(ALL + "s.decision = ? order by s.asked_at, s.id")
                .param(decision)
                .query(StepDowns::read)
                .list();
    }

    List<StepDown> on(Contact contact) {
        return database.sql(ALL + "s.child in (select id from child where contact = ?) order by s.asked_at, s.id")
                .param(contact.id().value())
                .query(StepDowns::read)
                .list();
    }

    private static StepDown read(ResultSet row, int number) throws SQLException {
        return new StepDown(
                row.getObject("id", UUID.class),
                row.getObject("child", UUID.class),
                row.getObject("decision", UUID.class),
                row.getString("agency"),
                row.getString("rationale"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                end(row));
    }

    private static StepDown.@Nullable End end(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String reason = row.getString("reason");
        return outcome == null
                ? null
                : new StepDown.End(
                        StepDown.Outcome.valueOf(outcome),
                        reason == null ? null : ServiceReason.valueOf(reason),
                        row.getString("words"),
                        row.getString("ended_by"));
    }
}
