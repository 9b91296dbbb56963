package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where children without a plan move to, as long as the authority there has not said that it has them; that it has them is
 * written down with the end of the work (RB37). It is added to and never changed.
 */
@Repository
class MovesAway {

    private final JdbcClient database;
    private final Clock clock;

    MovesAway(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param reached how its front door was reached */
    record Told(String authority, String reached, LocalDate from, Actor by) {

        /** Says nothing of where a family goes (P23). */
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** A move that nobody has answered. @param due from when the head of service hears of it */
    record Waiting(long id, String authority, LocalDate from, Instant due) {

        /** Says nothing of where a family goes (P23). */
        @Override
        public String toString() {
            return "Waiting " + id;
        }
    }

    /** @param agency the service that works with the child, and told the authority */
    record Overdue(UUID child, String agency, String reference, int number) {}

    void told(ServicesAtWork.AtWork work, Told move, Instant due) {
        database.sql("insert into move_away (child, agency, authority, reached, moves_on, announced_by, announced_at,"
                        + " answer_due_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(work.child().id().value(), work.agency(), move.authority(), move.reached(), move.from())
                .params(move.by().id(), utc(clock.instant()), utc(due))
                .update();
    }

    /** The move that waits while this service works with the child. */
    Optional<Waiting> waiting(ServicesAtWork.AtWork work) {
        return database.sql(
                        "select id, authority, moves_on, answer_due_at from move_away where child = ? and agency = ?"
                                + " and id not in (select move from move_away_end) order by id desc limit 1")
                .params(work.child().id().value(), work.agency())
                .query((row, place) -> new Waiting(
                        row.getLong("id"),
                        row.getString("authority"),
                        row.getObject("moves_on", LocalDate.class),
                        row.getObject("answer_due_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Every move that nobody has answered in time, also of children with whom nobody works any more. */
    List<Overdue> overdue(Instant now) {
        return database.sql("select told.child, told.agency, contact.reference, child.number from move_away told"
                        + " join child on child.id = told.child join contact on contact.id = child.contact"
                        + " where told.answer_due_at <= ? and told.id not in (select move from move_away_end)")
                .param(utc(now))
                .query(Overdue.class)
                .list();
    }

    void stays(Waiting move, String words, Actor by) {
        database.sql("insert into move_away_end (move, words, ended_by, ended_at) values (?, ?, ?, ?)")
                .params(move.id(), words, by.id(), utc(clock.instant()))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
