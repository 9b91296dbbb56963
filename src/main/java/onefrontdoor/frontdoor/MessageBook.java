package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.correspondence.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every message, once for each contact, occasion, recipient and date; what happens to a mail is kept whatever happens to its job. */
@Repository
class MessageBook {

    /** Longer than a mail server may take to answer, shorter than the lock of a job. */
    private static final Duration LONGEST_TRY = Duration.ofSeconds(45);

    private static final String COLUMNS =
            "select id, contact, kind, recipient, channel, state, due, tries, sent_at, failure from message ";

    private final JdbcClient database;
    private final Clock clock;

    MessageBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether it is the first of its kind; a second one changes nothing */
    boolean write(Message message) {
        return database.sql(
                                "insert into message (id, contact, kind, recipient, channel, state, due, written_at, sent_at)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                message.id(),
                                message.contact().value(),
                                message.kind().name(),
                                message.recipient(),
                                message.channel().name(),
                                message.state().name(),
                                message.due().atOffset(ZoneOffset.UTC),
                                now(),
                                message.state() == MessageState.SENT ? now() : null)
                        .update()
                > 0;
    }

    Message of(UUID id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(MessageBook::read)
                .single();
    }

    List<Message> on(ContactId contact) {
        return database.sql(COLUMNS + "where contact = ? order by written_at, kind")
                .param(contact.value())
                .query(MessageBook::read)
                .list();
    }

    /** @return false when it was sent, or somebody else is sending it right now */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean claim(UUID id) {
        return database.sql("update message set state = 'SENDING', tries = tries + 1, tried_at = ? where id = ?"
                                + " and (state = 'WAITING' or (state = 'SENDING' and tried_at <= ?))")
                        .params(now(), id, now().minus(LONGEST_TRY))
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void waits(UUID id) {
        database.sql("update message set state = 'WAITING', failure = 'UNREACHABLE' where id = ?")
                .param(id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(UUID id) {
        database.sql("update message set state = 'SENT', sent_at = ?, failure = null where id = ?")
                .params(now(), id)
                .update();
    }

    void handToPerson(UUID id, @Nullable MailFailure why) {
        database.sql("update message set state = 'WITH_A_PERSON', channel = 'PERSON', failure = ? where id = ?")
                .params(why == null ? null : why.name(), id)
                .update();
    }

    void settle(UUID id, MessageState end, @Nullable LocalDate day) {
        database.sql("update message set state = ?, sent_at = ?, done_on = ? where id = ?")
                .params(end.name(), now(), day, id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Message read(ResultSet row, int place) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                new ContactId(row.getObject("contact", UUID.class)),
                Occasion.valueOf(row.getString("kind")),
                row.getString("recipient"),
                MessageChannel.valueOf(row.getString("channel")),
                MessageState.valueOf(row.getString("state")),
                row.getTimestamp("due").toInstant(),
                row.getInt("tries"),
                moment(row),
                failure(row));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getTimestamp("sent_at"))
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    private static @Nullable MailFailure failure(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("failure"))
                .map(MailFailure::valueOf)
                .orElse(null);
    }
}
