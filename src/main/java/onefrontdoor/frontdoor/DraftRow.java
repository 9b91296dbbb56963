package onefrontdoor.frontdoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** How a draft is written in its table. */
final class DraftRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private DraftRow() {}

    static ContactDraft read(ResultSet row, int number) throws SQLException {
        return new ContactDraft(
                row.getObject("submission_token", UUID.class), answers(row.getString("answers")), receipt(row));
    }

    static String json(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft cannot be written.", impossible);
        }
    }

    static Map<String, String> answers(String json) {
        try {
            return JSON.readValue(json, ANSWERS);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A draft cannot be read.", corrupt);
        }
    }

    private static @Nullable ContactReceipt receipt(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return reference == null
                ? null
                : new ContactReceipt(
                        new Reference(reference),
                        row.getObject("status_key", UUID.class),
                        row.getTimestamp("decide_by").toInstant());
    }
}
