package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions between desks about a contact, and their answers (RB10). */
@Repository
class Advices {

    /** A question and, once given, its answer. */
    record Advice(
            Adviser adviser,
            String question,
            String askedBy,
            Instant askedAt,
            @Nullable String answer,
            @Nullable String answeredBy) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Advice";
        }
    }

    private static final String READ =
            "select adviser, question, asked_by, asked_at, answer, answered_by from advice where ";

    private final JdbcClient database;
    private final Clock clock;

    Advices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID ask(ContactId contact, Adviser adviser, String question, Actor by) {
        UUID id = UUID.randomUUID();
        database.sql("insert into advice (id, contact, adviser, question, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        contact.value(),
                        adviser.name(),
                        question,
                        by.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void answer(UUID id, String answer, Actor by) {
        database.sql("update advice set answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(answer, by.id(), clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    List<Advice> on(ContactId contact) {
        return rows("contact = ? order by asked_at", contact.value());
    }

    Optional<Advice> of(UUID id) {
        return rows("id = ?", id).stream().findFirst();
    }

    private List<Advice> rows(String where, UUID id) {
        return database.sql(READ + where)
                .param(id)
                .query((row, place) -> new Advice(
                        Adviser.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }
}
