package onefrontdoor.handover;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of services. A question waits for its answer only as long as its request waits for the service. */
@Repository
class ServiceQuestions {

    private final JdbcClient database;
    private final Clock clock;

    ServiceQuestions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which they were asked. */
    List<ServiceQuestion> of(UUID request) {
        return database.sql("select number, words, asked_at, due, reply, answer from service_question"
                        + " where request = ? order by number")
                .param(request)
                .query(ServiceQuestions::read)
                .list();
    }

    /** The one that a manager has to answer. */
    Optional<ServiceQuestion> open(UUID request) {
        return of(request).stream().filter(ServiceQuestion::isOpen).findFirst();
    }

    void ask(UUID request, int number, Enquiry enquiry, Instant due) {
        database.sql("insert into service_question (request, number, words, way, asked_by, asked_at, due)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        request,
                        number,
                        enquiry.words(),
                        enquiry.way().name(),
                        enquiry.by().id(),
                        now(),
                        due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param answer only where it is answered */
    ServiceQuestion answer(UUID request, QuestionReply reply, @Nullable String answer, Actor by) {
        return database.sql("update service_question set reply = ?, answer = ?, answered_by = ?, answered_at = ?"
                        + " where request = ? and answered_at is null"
                        + " returning number, words, asked_at, due, reply, answer")
                .params(reply.name(), answer, by.id(), now(), request)
                .query(ServiceQuestions::read)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ServiceQuestion read(ResultSet row, int number) throws SQLException {
        String reply = row.getString("reply");
        return new ServiceQuestion(
                row.getInt("number"),
                row.getString("words"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                reply == null ? null : QuestionReply.valueOf(reply),
                row.getString("answer"));
    }
}
