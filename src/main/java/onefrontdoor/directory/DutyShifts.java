package onefrontdoor.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Shifts as they were planned and as they ended; none is ever removed, so that the rota of any day can be told. */
@Repository
class DutyShifts {

    private static final String AS_IT_STANDS =
            "select id, desk, person, service, duty, starts_at, least(ends_at, cut_at) as until from duty_shift"
                    + " where starts_at < least(ends_at, cut_at)";

    private final JdbcClient database;
    private final Clock clock;

    DutyShifts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Shift shift, String reason, Actor by) {
        database.sql("insert into duty_shift (id, desk, person, service, duty, starts_at, ends_at, reason, added_by,"
                        + " added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(shift.id(), shift.desk(), shift.person(), shift.service())
                .params(
                        shift.duty().name(),
                        at(shift.hours().from()),
                        at(shift.hours().until()))
                .params(reason, by.id(), at(clock.instant()))
                .update();
    }

    /** @return false when it has ended before that moment already */
    boolean cut(UUID shift, Instant moment, String reason, Actor by) {
        int cut = database.sql("update duty_shift set cut_at = ?, cut_reason = ?, cut_by = ?, cut_on = ?"
                        + " where id = ? and least(ends_at, cut_at) > ?")
                .params(at(moment), reason, by.id(), at(clock.instant()))
                .params(shift, at(moment))
                .update();
        return cut == 1;
    }

    Optional<Shift> find(UUID shift) {
        return database.sql(AS_IT_STANDS + " and id = ?")
                .param(shift)
                .query(DutyShifts::read)
                .optional();
    }

    List<Shift> within(String desk, DutyHours hours) {
        return database.sql(AS_IT_STANDS + " and desk = ? and starts_at < ? and least(ends_at, cut_at) > ?"
                        + " order by starts_at, duty desc, person")
                .params(desk, at(hours.until()), at(hours.from()))
                .query(DutyShifts::read)
                .list();
    }

    private static Shift read(ResultSet row, int number) throws SQLException {
        DutyHours hours = new DutyHours(
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
        return new Shift(
                row.getObject("id", UUID.class),
                row.getString("desk"),
                row.getString("person"),
                row.getString("service"),
                Shift.Duty.valueOf(row.getString("duty")),
                hours);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
