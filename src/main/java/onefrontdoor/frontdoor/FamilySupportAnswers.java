package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of targeted family support, one to each decision that sends a child there. */
@Repository
class FamilySupportAnswers {

    /** One child's part of what the team manager filled in. */
    record Given(
            FamilySupportAnswer answer,
            String rationale,
            @Nullable Destination alternative) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Given";
        }
    }

    private final JdbcClient database;
    private final Clock clock;

    FamilySupportAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isGiven(UUID decision) {
        return database.sql("select exists (select from family_support_answer where decision = ?)")
                .param(decision)
                .query(Boolean.class)
                .single();
    }

    boolean isAccepted(UUID decision) {
        return database.sql(
                        "select exists (select from family_support_answer where decision = ? and answer = 'ACCEPT')")
                .param(decision)
                .query(Boolean.class)
                .single();
    }

    /** Whether it said that its work with the child is done. */
    boolean isEnded(UUID decision) {
        return database.sql("select exists (select from work_ending where placement = ?)")
                .param(decision)
                .query(Boolean.class)
                .single();
    }

    /** When it took a child on; empty where it did not, or was not asked. */
    Optional<Instant> acceptedAt(UUID decision) {
        return database.sql("select answered_at from family_support_answer where decision = ? and answer = 'ACCEPT'")
                .param(decision)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void give(UUID decision, Given given, Actor by) {
        database.sql(
                        "insert into family_support_answer"
                                + " (decision, answer, rationale, alternative, answered_by, answered_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        decision,
                        given.answer().name(),
                        given.rationale(),
                        given.alternative() == null ? null : given.alternative().name(),
                        by.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
