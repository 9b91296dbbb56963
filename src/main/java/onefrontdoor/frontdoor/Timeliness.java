package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether a contact was decided, and in time; defined once, in the view {@code contact_progress}. */
@Repository
class Timeliness {

    /**
     * @param waiting a child has no outcome in force
     * @param decidedAt when the last child got its first decision
     */
    record Progress(boolean waiting, @Nullable Instant decidedAt, boolean decidedInTime) {}

    private final JdbcClient database;

    Timeliness(JdbcClient database) {
        this.database = database;
    }

    Progress of(ContactId contact) {
        return database.sql("select waiting, decided_at, decided_in_time from contact_progress where id = ?")
                .param(contact.value())
                .query((row, place) -> {
                    OffsetDateTime decided = row.getObject(2, OffsetDateTime.class);
                    return new Progress(
                            row.getBoolean(1), decided == null ? null : decided.toInstant(), row.getBoolean(3));
                })
                .single();
    }
}
