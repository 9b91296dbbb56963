package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.ZoneOffset;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every rating of a contact's urgency, kept in order; the last one stands (RB13). */
@Repository
class UrgencyRatings {

    private static final String ENTER = """
            insert into urgency_rating (contact, place, urgency, reason, rated_by, rated_at)
            select :contact, count(*) + 1, :urgency, :reason, :by, :at from urgency_rating where contact = :contact""";

    private final JdbcClient database;
    private final Clock clock;

    UrgencyRatings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void enter(ContactId contact, Urgency urgency, String reason, Actor by) {
        database.sql(ENTER)
                .param("contact", contact.value())
                .param("urgency", urgency.name())
                .param("reason", reason)
                .param("by", by.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
