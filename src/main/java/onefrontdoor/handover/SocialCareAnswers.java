package onefrontdoor.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything social care said, as it said it; nothing is changed or taken out. */
@Repository
class SocialCareAnswers {

    private static final String READ = "select a.*, h.number from social_care_answer a"
            + " join social_care_request r on r.id = a.request join child h on h.id = r.child where ";

    private final JdbcClient database;
    private final Clock clock;

    SocialCareAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An answer with the number of its child on the contact. */
    record Heard(SocialCareAnswer answer, int child, Instant receivedAt) {}

    void keep(SocialCareAnswer answer) {
        database.sql(
                        "insert into social_care_answer (id, request, kind, reference, reason, words, happened_at, took_part,"
                                + " received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        answer.id(),
                        answer.request(),
                        answer.kind().name(),
                        answer.reference(),
                        answer.reason() == null ? null : answer.reason().name(),
                        answer.words(),
                        answer.at() == null ? null : answer.at().atOffset(ZoneOffset.UTC),
                        answer.tookPart().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SocialCareAnswer> withId(String id) {
        return database.sql(READ + "a.id = ?")
                .param(id)
                .query(SocialCareAnswers::read)
                .optional()
                .map(Heard::answer);
    }

    /** The answers about one request, as they came. */
    List<SocialCareAnswer> to(UUID request) {
        return database
                .sql(READ + "a.request = ? order by a.received_at")
                .param(request)
                .query(SocialCareAnswers::read)
                .list()
                .stream()
                .map(Heard::answer)
                .toList();
    }

    List<Heard> on(Reference contact) {
        return database.sql(READ + "r.contact_reference = ? order by a.received_at")
                .param(contact.value())
                .query(SocialCareAnswers::read)
                .list();
    }

    private static Heard read(ResultSet row, int place) throws SQLException {
        String reason = row.getString("reason");
        SocialCareAnswer answer = new SocialCareAnswer(
                row.getString("id"),
                row.getObject("request", UUID.class),
                SocialCareAnswer.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                reason == null ? null : SocialCareAnswer.Reason.valueOf(reason),
                row.getString("words"),
                moment(row),
                agencies(row.getString("took_part")));
        return new Heard(
                answer, row.getInt("number"), row.getTimestamp("received_at").toInstant());
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("happened_at");
        return at == null ? null : at.toInstant();
    }

    private static Set<SocialCareAnswer.Agency> agencies(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(SocialCareAnswer.Agency::valueOf)
                .collect(Collectors.toSet());
    }
}
