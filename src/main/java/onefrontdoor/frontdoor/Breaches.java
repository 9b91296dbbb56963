package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deadlines that passed before their step was done; each counts once, however often a timer is retried (INV04). */
@Repository
class Breaches {

    private final JdbcClient database;
    private final Clock clock;

    Breaches(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void record(ContactId contact, String step, Instant due) {
        database.sql(
                        "insert into breach (contact, step, due_at, recorded_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        contact.value(),
                        step,
                        due.atOffset(ZoneOffset.UTC),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
