package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.ThresholdDecision.Decider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that were held for information, each with its reason and owner (T8). */
@Repository
class Holds {

    /** Why a decision waits and who obtains what it waits for. */
    record Hold(HoldOwner owner, String reason) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Hold";
        }
    }

    private final JdbcClient database;

    Holds(JdbcClient database) {
        this.database = database;
    }

    void enter(ContactId contact, Hold hold, Decider by, Instant due) {
        database.sql("insert into decision_hold (id, contact, owner, reason, held_by, held_at, due_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        contact.value(),
                        hold.owner().name(),
                        hold.reason(),
                        by.by().id(),
                        by.at().atOffset(ZoneOffset.UTC),
                        due.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Hold> latest(ContactId contact) {
        return database.sql("select owner, reason from decision_hold where contact = ? order by held_at desc limit 1")
                .param(contact.value())
                .query((row, place) -> new Hold(HoldOwner.valueOf(row.getString(1)), row.getString(2)))
                .optional();
    }
}
