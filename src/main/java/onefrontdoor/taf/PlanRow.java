package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Reads a plan from its row. */
final class PlanRow {

    private PlanRow() {}

    static Plan read(ResultSet row, int place) throws SQLException {
        String reason = row.getString("closing_reason");
        return new Plan(
                new Reference(row.getString("reference")),
                new Reference(row.getString("contact_reference")),
                PlanState.valueOf(row.getString("state")),
                PlanHolder.valueOf(row.getString("holder")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                lead(row),
                moment(row, "allocated_at"),
                row.getObject("next_taf_on", LocalDate.class),
                row.getObject("review_every_days", Integer.class),
                moment(row, "engaged_at"),
                row.getObject("last_activity_at", OffsetDateTime.class).toInstant(),
                reason == null ? null : ClosingReason.valueOf(reason));
    }

    private static @Nullable Lead lead(ResultSet row) throws SQLException {
        String name = row.getString("lead_name");
        return name == null
                ? null
                : new Lead(
                        row.getString("lead_login"), name, row.getString("lead_agency"), row.getString("lead_reached"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
