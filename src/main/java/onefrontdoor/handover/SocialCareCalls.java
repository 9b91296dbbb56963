package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What managers did where social care had not got a request. */
@Repository
class SocialCareCalls {

    /** One of those calls. */
    record Made(SocialCareReached how, String note, String by, Instant at) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Made";
        }
    }

    private final JdbcClient database;
    private final Clock clock;

    SocialCareCalls(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(Reference contact, SocialCareReached how, String note, Actor by) {
        database.sql("insert into social_care_call (id, contact_reference, how, note, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        contact.value(),
                        how.name(),
                        note,
                        by.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Made> on(Reference contact) {
        return database.sql("select how, note, made_by, made_at from social_care_call where contact_reference = ?")
                .param(contact.value())
                .query((row, place) -> new Made(
                        SocialCareReached.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }
}
