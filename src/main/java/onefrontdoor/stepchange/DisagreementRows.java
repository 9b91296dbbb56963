package onefrontdoor.stepchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import onefrontdoor.frontdoor.DecisionKind;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.Disagreement.About;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;
import org.jspecify.annotations.Nullable;

/** A disagreement and its stages as {@link Disagreements} reads them, a row for each stage. */
final class DisagreementRows {

    private DisagreementRows() {}

    static Disagreement begun(UUID id, ResultSet row) throws SQLException {
        return Disagreement.begun(id, about(row), challenge(row), moment(row, "d_begun"));
    }

    static Step step(ResultSet row) throws SQLException {
        return new Step(
                DisagreementStage.valueOf(row.getString("stage")),
                moment(row, "begun_at"),
                moment(row, "due_at"),
                found(row));
    }

    private static @Nullable Found found(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return finding == null
                ? null
                : new Found(
                        Finding.valueOf(finding),
                        row.getString("words"),
                        row.getObject("fresh", UUID.class),
                        row.getString("found_by"),
                        moment(row, "found_at"));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                new Reference(row.getString("contact_reference")),
                row.getObject("child", UUID.class),
                row.getInt("child_number"),
                DecisionKind.valueOf(row.getString("kind")),
                row.getObject("decision", UUID.class),
                row.getString("decided_by"));
    }

    private static Challenge challenge(ResultSet row) throws SQLException {
        return new Challenge(
                Challenge.Way.valueOf(row.getString("way")),
                new Actor(row.getString("challenged_by")),
                row.getString("agency"),
                new Challenge.Person(row.getString("name"), row.getString("role"), row.getString("reached")),
                row.getString("why"),
                row.getString("wanted"),
                row.getBoolean("new_harm"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
