package onefrontdoor.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** How an entry of the directory stands in its row. */
final class StoredEntry {

    static final String COLUMNS = "s.document, s.confirmed_at, s.confirmed_by";

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredEntry() {}

    static ServiceEntry read(ResultSet row, int number) throws SQLException {
        OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new ServiceEntry(
                json(row.getString("document")),
                confirmed == null ? null : confirmed.toInstant(),
                row.getString("confirmed_by"));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL keeps JSON only", impossible);
        }
    }
}
