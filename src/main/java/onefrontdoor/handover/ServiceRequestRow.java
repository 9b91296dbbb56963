package onefrontdoor.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** How a request to a service is read from its row. */
final class ServiceRequestRow {

    static final String COLUMNS = "id, contact_reference, child_number, decision, agency, state, answer_by";

    private ServiceRequestRow() {}

    static ServiceRequest read(ResultSet row, int number) throws SQLException {
        return new ServiceRequest(
                row.getObject("id", UUID.class),
                new Reference(row.getString("contact_reference")),
                row.getInt("child_number"),
                row.getObject("decision", UUID.class),
                row.getString("agency"),
                RequestState.valueOf(row.getString("state")),
                moment(row.getObject("answer_by", OffsetDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
