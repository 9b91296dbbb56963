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

/** What managers said where the family's own word does not settle whether a service is told (CT10, CT12). */
@Repository
class SharingReviews {

    /** @param outcome for this child alone (INV14) */
    record Review(SharingReview outcome, Instant at) {}

    private final JdbcClient database;
    private final Clock clock;

    SharingReviews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void enter(ChildId child, SharingReview outcome, String rationale, Actor by) {
        database.sql("insert into sharing_review (id, child, outcome, rationale, reviewed_by, reviewed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), child.value(), outcome.name(), rationale, by.id())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Review> latest(ChildId child) {
        return database.sql(
                        "select outcome, reviewed_at from sharing_review where child = ? order by reviewed_at desc limit 1")
                .param(child.value())
                .query((row, place) -> new Review(
                        SharingReview.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }
}
