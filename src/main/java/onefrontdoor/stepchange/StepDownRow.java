package onefrontdoor.stepchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.Destination;
import onefrontdoor.frontdoor.Level;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.SocialCareStepDown.Agreed;
import onefrontdoor.stepchange.SocialCareStepDown.Asked;
import onefrontdoor.stepchange.SocialCareStepDown.Lead;
import onefrontdoor.stepchange.SocialCareStepDown.Said;
import org.jspecify.annotations.Nullable;

/** Reads a step-down from social care from its row. */
final class StepDownRow {

    private StepDownRow() {}

    static StepDownStanding read(ResultSet row, int place) throws SQLException {
        SocialCareStepDown asked = new SocialCareStepDown(
                row.getObject("id", UUID.class),
                at(row),
                row.getObject("request", UUID.class),
                said(row),
                lead(row),
                new Agreed(row.getString("agreed_by"), row.getObject("agreed_on", LocalDate.class), with(row)),
                asked(row));
        return new StepDownStanding(asked, answer(row), end(row));
    }

    private static OnContact at(ResultSet row) throws SQLException {
        return new OnContact(
                new Reference(row.getString("contact_reference")),
                row.getObject("child", UUID.class),
                row.getInt("number"));
    }

    private static Lead lead(ResultSet row) throws SQLException {
        return new Lead(
                row.getString("lead_name"),
                row.getString("lead_agency"),
                row.getString("lead_reached"),
                row.getString("lead_login"));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                FormerPlan.valueOf(row.getString("former_plan")),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("goals"),
                row.getString("actions"),
                row.getObject("review_on", LocalDate.class),
                row.getString("review_reason"),
                row.getString("offer"));
    }

    private static Set<String> with(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("agreed_with").split(","))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new Actor(row.getString("asked_by")),
                row.getString("worker"),
                row.getString("worker_reached"),
                moment(row, "asked_at"),
                moment(row, "decide_by"));
    }

    private static StepDownStanding.@Nullable Answer answer(ResultSet row) throws SQLException {
        if (row.getString("rationale") == null) {
            return null;
        }
        String level = row.getString("level");
        String destination = row.getString("destination");
        return new StepDownStanding.Answer(
                row.getBoolean("accepted"),
                level == null ? null : Level.valueOf(level),
                destination == null ? null : Destination.valueOf(destination),
                row.getString("rationale"),
                row.getString("answered_by"),
                moment(row, "answered_at"));
    }

    private static StepDownStanding.@Nullable End end(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new StepDownStanding.End(
                        StepDownStanding.Outcome.valueOf(outcome),
                        row.getString("closure_code"),
                        moment(row, "ended_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
