package onefrontdoor.redesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a second person said to something that a process owner asked for, once. */
public record Answer(boolean approved, String words, String by, Instant at) {

    /** From a row that was read together with its answer; nothing where there is none yet. */
    static @Nullable Answer in(ResultSet row) throws SQLException {
        return row.getString("answered_by") == null
                ? null
                : new Answer(
                        row.getBoolean("approved"),
                        row.getString("words"),
                        row.getString("answered_by"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
