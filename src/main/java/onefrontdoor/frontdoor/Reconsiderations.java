package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which contacts a manager reconsiders, or has reconsidered, the risk after a refusal (RB21, INV10). */
@Repository
class Reconsiderations {

    private final JdbcClient database;
    private final Clock clock;

    Reconsiderations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false when one is open already */
    boolean open(ContactId contact) {
        return database.sql("insert into reconsideration (id, contact, opened_at) values (?, ?, ?)"
                                + " on conflict (contact) where settled_at is null do nothing")
                        .params(UUID.randomUUID(), contact.value(), now())
                        .update()
                == 1;
    }

    void settle(ContactId contact, Actor by) {
        database.sql(
                        "update reconsideration set settled_at = ?, settled_by = ? where contact = ? and settled_at is null")
                .params(now(), by.id(), contact.value())
                .update();
    }

    /** When the latest one was opened. */
    Optional<Instant> latest(ContactId contact) {
        return database.sql("select opened_at from reconsideration where contact = ? order by opened_at desc limit 1")
                .param(contact.value())
                .query((row, place) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
