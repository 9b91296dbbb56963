package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that a manager wants taken again; each stays in force until the new one is taken (INV05). */
@Repository
class Reopenings {

    private final JdbcClient database;
    private final Clock clock;

    Reopenings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void open(ChildId child, String reason, Actor by) {
        database.sql("insert into reopening (id, child, reason, reopened_by, reopened_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (child) where settled_at is null do nothing")
                .params(
                        UUID.randomUUID(),
                        child.value(),
                        reason,
                        by.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isOpen(ChildId child) {
        return database.sql("select exists (select from reopening where child = ? and settled_at is null)")
                .param(child.value())
                .query(Boolean.class)
                .single();
    }

    void settle(ChildId child) {
        database.sql("update reopening set settled_at = ? where child = ? and settled_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), child.value())
                .update();
    }
}
