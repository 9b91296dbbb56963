package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.ZoneOffset;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adults at risk whom a manager saw behind a worry about a child; one row a round of decisions. */
@Repository
class AdultConcerns {

    private static final String SEEN = """
            insert into adult_concern (contact, round, answer, words, seen_by, seen_at)
            select :contact, count(*) + 1, :answer, :words, :by, :at from adult_concern where contact = :contact""";

    private static final String PASSED_ON = """
            update adult_concern set passed_on_to = :to, passed_on_by = :by, passed_on_at = :at
            where contact = :contact and answer = 'YES' and passed_on_at is null""";

    private final JdbcClient database;
    private final Clock clock;

    AdultConcerns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void seen(ContactId contact, Answer answer, @Nullable String words, Actor by) {
        database.sql(SEEN)
                .param("contact", contact.value())
                .param("answer", answer.name())
                .param("words", words)
                .param("by", by.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void passedOn(ContactId contact, String to, Actor by) {
        database.sql(PASSED_ON)
                .param("contact", contact.value())
                .param("to", to)
                .param("by", by.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
