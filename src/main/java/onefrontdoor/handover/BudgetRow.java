package onefrontdoor.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import onefrontdoor.handover.BudgetRequest.Result;
import onefrontdoor.handover.BudgetRequest.Step;
import onefrontdoor.handover.BudgetRequest.Wish;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A row of {@link BudgetBook} as a request with its steps. */
final class BudgetRow {

    private BudgetRow() {}

    static BudgetRequest read(ResultSet row, int place) throws SQLException {
        return new BudgetRequest(
                row.getObject("id", UUID.class),
                new Reference(row.getString("contact_reference")),
                wish(row),
                row.getString("asked_by"),
                moment(row, "asked_at"),
                moment(row, "decide_by"),
                step(row, "d_"),
                step(row, "p_"),
                step(row, "o_"));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                row.getString("kind"),
                row.getString("purpose"),
                row.getString("hoped_for"),
                row.getString("supplier"),
                new Money(row.getLong("pence")));
    }

    private static @Nullable Step step(ResultSet row, String part) throws SQLException {
        String result = row.getString(part + "result");
        if (result == null) {
            return null;
        }
        Long pence = row.getObject(part + "pence", Long.class);
        return new Step(
                Result.valueOf(result),
                pence == null ? null : new Money(pence),
                row.getObject(part + "on", LocalDate.class),
                row.getString(part + "words"),
                row.getString(part + "by"),
                moment(row, part + "at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
