package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What services answered, one answer to each decision that sends a child to one. */
@Repository
class ServiceAnswers {

    /** A service that did not take a child on. */
    record Declined(
            Destination destination,
            ServiceReason reason,
            @Nullable String words) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Declined";
        }
    }

    private static final String GIVE = "insert into service_answer"
            + " (decision, accepted, reason, words, answered_by, answered_at) values (?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final Clock clock;

    ServiceAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isGiven(UUID decision) {
        return database.sql("select exists (select from service_answer where decision = ?)")
                .param(decision)
                .query(Boolean.class)
                .single();
    }

    boolean isAccepted(UUID decision) {
        return database.sql("select exists (select from service_answer where decision = ? and accepted)")
                .param(decision)
                .query(Boolean.class)
                .single();
    }

    void accept(UUID decision, Actor by) {
        database.sql(GIVE).params(decision, true, null, null, by.id(), now()).update();
    }

    void decline(UUID decision, ServiceReason reason, @Nullable String words, Actor by) {
        database.sql(GIVE)
                .params(decision, false, reason.name(), words, by.id(), now())
                .update();
    }

    /** Every service that declined a child, oldest first. */
    List<Declined> declined(Child child) {
        return database.sql("select d.destination, a.reason, a.words from service_answer a"
                        + " join destination_decision d on d.id = a.decision"
                        + " where d.child = ? and not a.accepted order by a.answered_at")
                .param(child.id().value())
                .query(ServiceAnswers::read)
                .list();
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Declined read(ResultSet row, int number) throws SQLException {
        return new Declined(
                Destination.valueOf(row.getString("destination")),
                ServiceReason.valueOf(row.getString("reason")),
                row.getString("words"));
    }
}
