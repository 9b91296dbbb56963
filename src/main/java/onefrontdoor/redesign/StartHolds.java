package onefrontdoor.redesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When new starts of a model were held and let go; rows are added and never changed, and the last one of a model counts. */
@Repository
public class StartHolds {

    private final JdbcClient database;
    private final Clock clock;
    private final Set<String> holdable;

    StartHolds(JdbcClient database, Clock clock, @Value("${onefrontdoor.holds.models}") Set<String> holdable) {
        this.database = database;
        this.clock = clock;
        this.holdable = Set.copyOf(holdable);
    }

    /**
     * New starts of a model are held.
     *
     * @param until when it ends by itself
     * @param reason what is wrong with the model, in its owner's words
     */
    public record Hold(Instant until, String reason, String by) {}

    /** Whether a person asks for its starts and can ask again, as the council has said. */
    public boolean isHoldable(String process) {
        return holdable.contains(process);
    }

    /** Nothing where new starts are not held, not any more, or never may be. */
    public Optional<Hold> on(String process) {
        return isHoldable(process) ? newest(process) : Optional.empty();
    }

    private Optional<Hold> newest(String process) {
        return database.sql(
                        "select until, reason, by_whom from start_hold where process = ? order by number desc limit 1")
                .param(process)
                .query(StartHolds::hold)
                .optional()
                .filter(newest -> clock.instant().isBefore(newest.until()));
    }

    /** One that was let go ended before everything. */
    private static Hold hold(ResultSet row, int place) throws SQLException {
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new Hold(
                until == null ? Instant.MIN : until.toInstant(), row.getString("reason"), row.getString("by_whom"));
    }

    void note(String process, @Nullable Instant until, String reason, Actor by) {
        database.sql("insert into start_hold (process, until, reason, by_whom, at) values (?, ?, ?, ?, ?)")
                .params(process, until == null ? null : until.atOffset(ZoneOffset.UTC), reason, by.id())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
