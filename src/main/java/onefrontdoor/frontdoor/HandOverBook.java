package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.OpenTasks.OpenTask;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-overs of desks as they were: notes, who and when, and the list of everything that was open. */
@Repository
class HandOverBook {

    private static final String READ =
            "select h.*, (select count(*) from desk_hand_over_task t where t.hand_over = h.id)"
                    + " as open from desk_hand_over h where ";

    private final JdbcClient database;

    HandOverBook(JdbcClient database) {
        this.database = database;
    }

    /** A task on the list. @param holder who has it after the hand-over */
    record Line(OpenTask task, @Nullable String holder) {}

    void write(HandOverDesk.Words words, Actor leaver, Instant at, List<Line> lines) {
        UUID id = UUID.randomUUID();
        database.sql("insert into desk_hand_over (id, desk, notes, reason, handed_over_by, handed_over_at, handed_to)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, words.desk(), words.notes(), words.reason(), leaver.id(), utc(at))
                .param(words.to())
                .update();
        lines.forEach(line -> add(id, line));
    }

    private void add(UUID handOver, Line line) {
        OpenTask task = line.task();
        database.sql("insert into desk_hand_over_task (hand_over, task, reference, what, urgency, due_at, held_before,"
                        + " held_after) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(handOver, task.id(), task.reference().value(), task.what())
                .param(task.urgency() == null ? null : task.urgency().name())
                .param(utc(task.due()))
                .param(task.holder())
                .param(line.holder())
                .update();
    }

    Optional<HandOverDesk.HandOver> latest(String desk) {
        return database.sql(READ + "h.desk = ? order by h.handed_over_at desc limit 1")
                .param(desk)
                .query(HandOverBook::read)
                .optional();
    }

    Optional<HandOverDesk.HandOver> find(UUID id) {
        return database.sql(READ + "h.id = ?")
                .param(id)
                .query(HandOverBook::read)
                .optional();
    }

    /** @return false when somebody has accepted it before */
    boolean accept(UUID id, Actor next, Instant at) {
        return database.sql("update desk_hand_over set accepted_by = ?, accepted_at = ? where id = ? and accepted_at is"
                                + " null")
                        .params(next.id(), utc(at), id)
                        .update()
                == 1;
    }

    private static HandOverDesk.HandOver read(ResultSet row, int number) throws SQLException {
        OffsetDateTime accepted = row.getObject("accepted_at", OffsetDateTime.class);
        return new HandOverDesk.HandOver(
                row.getObject("id", UUID.class),
                row.getString("desk"),
                row.getString("notes"),
                row.getString("handed_over_by"),
                row.getObject("handed_over_at", OffsetDateTime.class).toInstant(),
                row.getString("handed_to"),
                row.getString("accepted_by"),
                accepted == null ? null : accepted.toInstant(),
                row.getInt("open"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
