package onefrontdoor.redesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every order to move cases, what a second person said, and what became of the cases; rows are added and never changed. */
@Repository
class CaseMoves {

    private static final String READ =
            "select m.number, m.process, m.from_version, m.to_version, m.clocks_anew, m.purpose,"
                    + " m.by_whom, m.at, a.approved, a.words, a.by_whom as answered_by, a.at as answered_at"
                    + " from case_move m left join case_move_answer a on a.case_move = m.number";

    private final JdbcClient database;
    private final Clock clock;

    CaseMoves(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What became of the cases when they were tried or moved.
     *
     * @param trial whether everything was taken back
     */
    public record Run(boolean trial, List<String> lines, String by, Instant at) {}

    int keep(CaseMove.Way way, String purpose, Actor by) {
        return database.sql(
                        "insert into case_move (process, from_version, to_version, clocks_anew, purpose, by_whom, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) returning number")
                .params(way.process(), way.from(), way.to(), way.clocksAnew(), purpose, by.id(), now())
                .query(Integer.class)
                .single();
    }

    /** @return false when somebody answered before */
    boolean answer(int number, boolean approved, String words, Actor by) {
        return database.sql("insert into case_move_answer (case_move, ordered_by, approved, words, by_whom, at)"
                                + " select number, by_whom, ?, ?, ?, ? from case_move where number = ?"
                                + " on conflict (case_move) do nothing")
                        .params(approved, words, by.id(), now(), number)
                        .update()
                == 1;
    }

    void ran(int number, boolean trial, List<String> lines, Actor by) {
        database.sql("insert into case_move_run (case_move, trial, lines, by_whom, at) values (?, ?, ?, ?, ?)")
                .params(number, trial, String.join("\n", lines), by.id(), now())
                .update();
    }

    /** The newest first. */
    List<Run> runs(int number) {
        return database.sql(
                        "select trial, lines, by_whom, at from case_move_run where case_move = ? order by number desc")
                .param(number)
                .query((row, place) -> new Run(
                        row.getBoolean(1), row.getString(2).lines().toList(), row.getString(3), moment(row, "at")))
                .list();
    }

    /** @throws Refusal when there is none */
    CaseMove get(int number) {
        Optional<CaseMove> found = database.sql(READ + " where m.number = ?")
                .param(number)
                .query((row, place) -> move(row))
                .optional();
        return found.orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such order."));
    }

    /** Those of one model, the newest first. */
    List<CaseMove> of(String process) {
        return database.sql(READ + " where m.process = ? order by m.number desc")
                .param(process)
                .query((row, place) -> move(row))
                .list();
    }

    private static CaseMove move(ResultSet row) throws SQLException {
        CaseMove.Way way = new CaseMove.Way(
                row.getString("process"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                row.getBoolean("clocks_anew"));
        return new CaseMove(
                row.getInt("number"),
                way,
                row.getString("purpose"),
                row.getString("by_whom"),
                moment(row, "at"),
                Answer.in(row));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
