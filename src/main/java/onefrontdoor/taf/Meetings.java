package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.correspondence.MeetingPlace;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings of each plan; the database lets one be ahead at a time. */
@Repository
class Meetings {

    private final JdbcClient database;
    private final Clock clock;

    Meetings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The one that is ahead, begun where there is none yet. */
    Meeting next(Plan plan) {
        LocalDate day = plan.nextTafOn();
        database.sql("insert into taf_meeting (id, plan, state, day, version, changed_at)"
                        + " values (?, ?, 'OPEN', ?, 0, ?) on conflict (plan) where state = 'OPEN' do nothing")
                .params(UUID.randomUUID(), plan.reference().value(), day, now())
                .update();
        return open(plan.reference()).orElseThrow();
    }

    Optional<Meeting> open(Reference plan) {
        return database.sql("select * from taf_meeting where plan = ? and state = 'OPEN'")
                .param(plan.value())
                .query(Meetings::read)
                .optional();
    }

    /** The last that took place. */
    Optional<Meeting> last(Reference plan) {
        return database.sql("select * from taf_meeting where plan = ? and state = 'OVER'"
                        + " order by changed_at desc limit 1")
                .param(plan.value())
                .query(Meetings::read)
                .optional();
    }

    /** The last that did not take place. */
    Optional<Meeting> calledOff(Reference plan) {
        return database.sql("select * from taf_meeting where plan = ? and state = 'CANCELLED'"
                        + " order by changed_at desc, id limit 1")
                .param(plan.value())
                .query(Meetings::read)
                .optional();
    }

    Optional<Meeting> find(UUID id) {
        return database.sql("select * from taf_meeting where id = ?")
                .param(id)
                .query(Meetings::read)
                .optional();
    }

    /** Those of which somebody could still hear, kept from every other hand until this transaction ends. */
    List<Meeting> ahead(Reference plan) {
        return database
                .sql("select * from taf_meeting where plan = ? and state <> 'OVER' and begins is not null"
                        + " order by changed_at for update")
                .param(plan.value())
                .query(Meetings::read)
                .list()
                .stream()
                .filter(meeting -> meeting.isAheadOf(clock.instant()))
                .toList();
    }

    void arrange(Meeting meeting, LocalDate day, Meeting.@Nullable Arranged how) {
        database.sql("update taf_meeting set day = ?, begins = ?, minutes = ?, place = ?, service = ?,"
                        + " version = version + 1, changed_at = ? where id = ? and state = 'OPEN'")
                .params(
                        day,
                        how == null ? null : how.begins(),
                        how == null ? null : how.lasts().toMinutes())
                .params(
                        how == null ? null : how.place().kind().name(),
                        how == null ? null : how.place().service())
                .params(now(), meeting.id())
                .update();
    }

    void end(Meeting meeting, Meeting.State state) {
        database.sql("update taf_meeting set state = ?, changed_at = ? where id = ? and state = 'OPEN'")
                .params(state.name(), now(), meeting.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Meeting read(ResultSet row, int place) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                new Reference(row.getString("plan")),
                Meeting.State.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                arranged(row),
                row.getInt("version"));
    }

    private static Meeting.@Nullable Arranged arranged(ResultSet row) throws SQLException {
        String place = row.getString("place");
        return place == null
                ? null
                : new Meeting.Arranged(
                        row.getObject("begins", LocalTime.class),
                        Duration.ofMinutes(row.getInt("minutes")),
                        new MeetingPlace(MeetingPlace.Kind.valueOf(place), row.getString("service")));
    }
}
