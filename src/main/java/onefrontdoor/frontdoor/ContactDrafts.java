package onefrontdoor.frontdoor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people have typed and not sent yet, found by a secret that only their browser knows; forgotten after a day (P2). */
@Repository
public class ContactDrafts {

    private final JdbcClient database;
    private final Clock clock;
    private final Duration keepFor;

    ContactDrafts(JdbcClient database, Clock clock, @Value("${onefrontdoor.draft.keep-for:24h}") Duration keepFor) {
        this.database = database;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    /** Opens an empty draft. */
    @Transactional
    public PrivateSecret open() {
        PrivateSecret secret = PrivateSecret.create();
        database.sql("insert into contact_draft (id, secret_hash, submission_token, answers, created_at, touched_at)"
                        + " values (:id, :hash, :token, '{}', :now, :now)")
                .param("id", UUID.randomUUID())
                .param("hash", secret.hash())
                .param("token", UUID.randomUUID())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    /** Finds a draft that is not forgotten yet. */
    @Transactional(readOnly = true)
    public Optional<ContactDraft> find(PrivateSecret secret) {
        return select(secret, "");
    }

    /** Changes the answers of a draft that was not sent. */
    @Transactional
    public void change(PrivateSecret secret, UnaryOperator<Map<String, String>> change) {
        select(secret, " for update").filter(draft -> draft.receipt() == null).ifPresent(draft -> update(
                        "answers = :answers::jsonb", secret)
                .param("answers", DraftRow.json(change.apply(draft.answers())))
                .update());
    }

    /** Sends a draft once; whoever presses again, or at the same moment, gets the same receipt. */
    @Transactional(noRollbackFor = AlreadyReceived.class)
    public Optional<ContactReceipt> send(PrivateSecret secret, Function<ContactDraft, ContactReceipt> sending) {
        return select(secret, " for update")
                .map(draft -> draft.receipt() == null ? sendFirst(secret, draft, sending) : draft.receipt());
    }

    /** Forgets a draft at the wish of whoever typed it. */
    @Transactional
    public void forget(PrivateSecret secret) {
        database.sql("delete from contact_draft where secret_hash = :hash")
                .param("hash", secret.hash())
                .update();
    }

    @Scheduled(fixedDelayString = "${onefrontdoor.draft.clean-up-every:15m}")
    @Transactional
    public void forgetUntouched() {
        database.sql("delete from contact_draft where touched_at <= :latest")
                .param("latest", untouchedSince())
                .update();
    }

    private ContactReceipt sendFirst(
            PrivateSecret secret, ContactDraft draft, Function<ContactDraft, ContactReceipt> sending) {
        ContactReceipt receipt = sending.apply(draft);
        update("answers = '{}', reference = :reference, status_key = :key, decide_by = :by", secret)
                .param("reference", receipt.reference().value())
                .param("key", receipt.statusKey())
                .param("by", Timestamp.from(receipt.decideBy()))
                .update();
        return receipt;
    }

    private Optional<ContactDraft> select(PrivateSecret secret, String lock) {
        return database.sql("select submission_token, answers, reference, status_key, decide_by from contact_draft"
                        + " where secret_hash = :hash and touched_at > :oldest" + lock)
                .param("hash", secret.hash())
                .param("oldest", untouchedSince())
                .query(DraftRow::read)
                .optional();
    }

    private JdbcClient.StatementSpec update(String set, PrivateSecret secret) {
        return database.sql("update contact_draft set touched_at = :now, " + set + " where secret_hash = :hash")
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", secret.hash());
    }

    private Timestamp untouchedSince() {
        return Timestamp.from(clock.instant().minus(keepFor));
    }
}
