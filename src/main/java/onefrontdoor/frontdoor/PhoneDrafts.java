package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import onefrontdoor.shared.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The contacts that officers have begun on the phone; a session that ends after a quarter of an hour loses none of them. */
@Repository
public class PhoneDrafts {

    private static final String COLUMNS = "select token, answers, checked, touched_at from phone_draft";

    private final JdbcClient database;
    private final Clock clock;
    private final Duration keepFor;

    PhoneDrafts(JdbcClient database, Clock clock, @Value("${onefrontdoor.phone-draft.keep-for}") Duration keepFor) {
        this.database = database;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    /**
     * Keeps what is typed; not when it is recorded already or another officer's.
     *
     * @param checked whether the officer has tried to record it
     */
    @Transactional
    public void keep(UUID token, Actor officer, Map<String, String> answers, boolean checked) {
        database.sql("insert into phone_draft (token, officer, answers, checked, touched_at)"
                        + " select :token, :officer, :answers::jsonb, :checked, :now"
                        + " where not exists (select 1 from submission where token = :token)"
                        + " on conflict (token) do update set answers = excluded.answers, checked = excluded.checked,"
                        + " touched_at = excluded.touched_at where phone_draft.officer = excluded.officer")
                .param("token", token)
                .param("officer", officer.id())
                .param("answers", DraftRow.json(answers))
                .param("checked", checked)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<PhoneDraft> find(UUID token, Actor officer) {
        return database.sql(COLUMNS + " where token = ? and officer = ?")
                .params(token, officer.id())
                .query(PhoneDrafts::read)
                .optional();
    }

    /** What an officer has not recorded yet, the latest first. */
    @Transactional(readOnly = true)
    public List<PhoneDraft> of(Actor officer) {
        return database.sql(COLUMNS + " where officer = ? order by touched_at desc")
                .param(officer.id())
                .query(PhoneDrafts::read)
                .list();
    }

    /** Records the contact and forgets its draft, both or neither. */
    @Transactional(noRollbackFor = AlreadyReceived.class)
    public ContactReceipt record(UUID token, Actor officer, Supplier<ContactReceipt> recording) {
        forget(token, officer);
        return recording.get();
    }

    @Transactional
    public void forget(UUID token, Actor officer) {
        database.sql("delete from phone_draft where token = ? and officer = ?")
                .params(token, officer.id())
                .update();
    }

    @Scheduled(fixedDelayString = "${onefrontdoor.phone-draft.clean-up-every:1h}")
    @Transactional
    public void forgetUntouched() {
        database.sql("delete from phone_draft where touched_at <= ?")
                .param(Timestamp.from(clock.instant().minus(keepFor)))
                .update();
    }

    private static PhoneDraft read(ResultSet row, int number) throws SQLException {
        return new PhoneDraft(
                row.getObject("token", UUID.class),
                DraftRow.answers(row.getString("answers")),
                row.getBoolean("checked"),
                row.getTimestamp("touched_at").toInstant());
    }
}
