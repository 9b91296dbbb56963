package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was at which meeting, and what those reported who were not; the latest answer counts and none is lost. */
@Repository
class Attendances {

    private final JdbcClient database;
    private final Clock clock;

    Attendances(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param report what they sent, where they did */
    record Attended(
            UUID member, Attendance answer, @Nullable String report) {

        /** Says nothing of what people wrote (P23). */
        @Override
        public String toString() {
            return "Attended";
        }
    }

    void add(UUID meeting, Attended attended, Actor by) {
        database.sql("insert into taf_attendance (id, meeting, member, answer, report, by_whom, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        meeting,
                        attended.member(),
                        attended.answer().name())
                .params(attended.report(), by.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By the number of the member. */
    Map<UUID, Attended> at(UUID meeting) {
        return database
                .sql("select distinct on (member) * from taf_attendance where meeting = ?"
                        + " order by member, number desc")
                .param(meeting)
                .query(Attendances::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Attended::member, Function.identity()));
    }

    private static Attended read(ResultSet row, int place) throws SQLException {
        return new Attended(
                row.getObject("member", UUID.class),
                Attendance.valueOf(row.getString("answer")),
                row.getString("report"));
    }
}
