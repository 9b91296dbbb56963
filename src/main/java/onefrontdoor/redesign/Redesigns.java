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

/** Every redesign that was handed in, with what a second person said; rows are added and never changed. */
@Repository
class Redesigns {

    private static final String READ = "select redesign.number, redesign.base, redesign.purpose, redesign.by_whom,"
            + " redesign.at, answer.approved, answer.words, answer.by_whom as answered_by, answer.at as answered_at"
            + " from redesign left join redesign_answer answer on answer.redesign = redesign.number";

    private final JdbcClient database;
    private final Clock clock;

    Redesigns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    int keep(int base, String purpose, ModelSet set, Actor by) {
        return database.sql("insert into redesign (base, purpose, files, by_whom, at) values (?, ?, ?::jsonb, ?, ?)"
                        + " returning number")
                .params(base, purpose, LiveSets.written(set), by.id(), now())
                .query(Integer.class)
                .single();
    }

    /** @return false when somebody answered before */
    boolean answer(int number, boolean approved, String words, Actor by) {
        return database.sql("insert into redesign_answer (redesign, handed_in_by, approved, words, by_whom, at)"
                                + " select number, by_whom, ?, ?, ?, ? from redesign where number = ?"
                                + " on conflict (redesign) do nothing")
                        .params(approved, words, by.id(), now(), number)
                        .update()
                == 1;
    }

    Optional<Redesign> find(int number) {
        return database.sql(READ + " where redesign.number = ?")
                .param(number)
                .query((row, place) -> redesign(row))
                .optional();
    }

    /** @throws Refusal when there is none */
    Redesign get(int number) {
        return find(number).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such redesign."));
    }

    /** The newest first. */
    List<Redesign> all() {
        return database.sql(READ + " order by redesign.number desc")
                .query((row, place) -> redesign(row))
                .list();
    }

    ModelSet set(int number) {
        return LiveSets.set(database.sql("select files::text from redesign where number = ?")
                .param(number)
                .query(String.class)
                .single());
    }

    private static Redesign redesign(ResultSet row) throws SQLException {
        return new Redesign(
                row.getInt("number"),
                row.getInt("base"),
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
