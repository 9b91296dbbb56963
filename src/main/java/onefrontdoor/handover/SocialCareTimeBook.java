package onefrontdoor.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times that run for the children whom social care was asked to take on, each of them once. */
@Repository
class SocialCareTimeBook {

    private static final String RUNNING = " met_at is null and stopped_at is null ";

    private final JdbcClient database;

    SocialCareTimeBook(JdbcClient database) {
        this.database = database;
    }

    /** A time with the number of its child on the contact. */
    record OfChild(int child, SocialCareTime time) {}

    void begin(UUID request, SocialCareTime.Kind kind, Instant due, @Nullable Instant amberAt) {
        database.sql("insert into social_care_time (request, kind, due, amber_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(request, kind.name(), at(due), amberAt == null ? null : at(amberAt))
                .update();
    }

    void meet(UUID request, SocialCareTime.Kind kind, Instant when) {
        database.sql("update social_care_time set met_at = ? where request = ? and kind = ? and met_at is null")
                .params(at(when), request, kind.name())
                .update();
    }

    void stop(UUID request, Instant when) {
        database.sql("update social_care_time set stopped_at = ? where request = ? and" + RUNNING)
                .params(at(when), request)
                .update();
    }

    /** @return how many were missed that nobody knew of */
    int miss(UUID request, Instant now) {
        return database.sql("update social_care_time set missed_at = ? where request = ? and due <= ?"
                        + " and missed_at is null and" + RUNNING)
                .params(at(now), request, at(now))
                .update();
    }

    /** The next moment at which something could be missed. */
    Optional<Instant> next(UUID request) {
        return database.sql("select due from social_care_time where request = ? and missed_at is null and" + RUNNING
                        + "order by due limit 1")
                .param(request)
                .query((row, place) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    List<OfChild> on(Reference contact) {
        return database.sql(
                        "select h.number, t.* from social_care_time t join social_care_request r on r.id = t.request"
                                + " join child h on h.id = r.child where r.contact_reference = ? and t.stopped_at is null"
                                + " order by h.number, t.due")
                .param(contact.value())
                .query(SocialCareTimeBook::read)
                .list();
    }

    private static OfChild read(ResultSet row, int place) throws SQLException {
        return new OfChild(
                row.getInt("number"),
                new SocialCareTime(
                        SocialCareTime.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("due").toInstant(),
                        moment(row.getTimestamp("amber_at")),
                        moment(row.getTimestamp("met_at")),
                        moment(row.getTimestamp("missed_at"))));
    }

    private static @Nullable Instant moment(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
