package onefrontdoor.frontdoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people have typed and not sent yet, found by a secret that only their browser knows; forgotten after a day (P2). */
@Repository
public class ContactDrafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};
    private static final int SECRET_BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;
    private final Duration keepFor;
    private final SecureRandom random = new SecureRandom();

    ContactDrafts(JdbcClient database, Clock clock, @Value("${onefrontdoor.draft.keep-for:24h}") Duration keepFor) {
        this.database = database;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    /** Opens an empty draft and returns the secret by which it is found again. */
    @Transactional
    public String open() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("insert into contact_draft (id, secret_hash, submission_token, answers, created_at, touched_at)"
                        + " values (:id, :hash, :token, '{}', :now, :now)")
                .param("id", UUID.randomUUID())
                .param("hash", hash(secret))
                .param("token", UUID.randomUUID())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    /** Finds a draft that has not been forgotten. */
    @Transactional(readOnly = true)
    public Optional<ContactDraft> find(String secret) {
        return select(secret, "");
    }

    /** Changes the answers of a draft that was not sent. */
    @Transactional
    public void change(String secret, UnaryOperator<Map<String, String>> change) {
        select(secret, " for update")
                .filter(draft -> draft.receipt() == null)
                .ifPresent(draft -> store(secret, change.apply(draft.answers()), null));
    }

    /** Sends a draft once; whoever presses again, or at the same moment, gets the same receipt. */
    @Transactional
    public Optional<ContactReceipt> send(String secret, Function<ContactDraft, ContactReceipt> sending) {
        return select(secret, " for update").map(draft -> {
            ContactReceipt earlier = draft.receipt();
            if (earlier != null) {
                return earlier;
            }
            ContactReceipt receipt = sending.apply(draft);
            store(secret, Map.of(), receipt);
            return receipt;
        });
    }

    /** Forgets a draft at the wish of whoever typed it. */
    @Transactional
    public void forget(String secret) {
        database.sql("delete from contact_draft where secret_hash = :hash")
                .param("hash", hash(secret))
                .update();
    }

    @Scheduled(fixedDelayString = "${onefrontdoor.draft.clean-up-every:15m}")
    @Transactional
    void forgetUntouched() {
        database.sql("delete from contact_draft where touched_at <= :latest")
                .param("latest", Timestamp.from(oldest()))
                .update();
    }

    private Optional<ContactDraft> select(String secret, String lock) {
        return database.sql("select submission_token, answers, reference, status_key, decide_by from contact_draft"
                        + " where secret_hash = :hash and touched_at > :oldest" + lock)
                .param("hash", hash(secret))
                .param("oldest", Timestamp.from(oldest()))
                .query((row, number) -> new ContactDraft(
                        row.getObject("submission_token", UUID.class), read(row.getString("answers")), receipt(row)))
                .optional();
    }

    private void store(String secret, Map<String, String> answers, @Nullable ContactReceipt receipt) {
        database.sql("update contact_draft set answers = :answers::jsonb, touched_at = :now,"
                        + " reference = :reference, status_key = :key, decide_by = :by where secret_hash = :hash")
                .param("answers", write(answers))
                .param("now", Timestamp.from(clock.instant()))
                .param("reference", receipt == null ? null : receipt.reference().value())
                .param("key", receipt == null ? null : receipt.statusKey())
                .param("by", receipt == null ? null : Timestamp.from(receipt.decideBy()))
                .param("hash", hash(secret))
                .update();
    }

    private Instant oldest() {
        return clock.instant().minus(keepFor);
    }

    private static @Nullable ContactReceipt receipt(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return reference == null
                ? null
                : new ContactReceipt(
                        new Reference(reference),
                        row.getObject("status_key", UUID.class),
                        row.getTimestamp("decide_by").toInstant());
    }

    private static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, ANSWERS);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A draft cannot be read.", corrupt);
        }
    }

    private static String write(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft cannot be written.", impossible);
        }
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
