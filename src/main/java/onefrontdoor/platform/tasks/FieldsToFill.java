package onefrontdoor.platform.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form that people fill in; of what a browser sends only these are kept (P13). */
record FieldsToFill(JsonNode components) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static FieldsToFill of(InputStream form) {
        try (form) {
            return new FieldsToFill(JSON.readTree(form).path("components"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, Object> in(Map<?, ?> sent) {
        Map<String, Object> kept = new LinkedHashMap<>();
        components.forEach(component -> keep(component, sent, kept));
        return kept;
    }

    private static void keep(JsonNode component, Map<?, ?> sent, Map<String, Object> kept) {
        FieldsToFill inside = new FieldsToFill(component.path("components"));
        if (component.path("type").asText().equals("dynamiclist")) {
            String list = component.path("path").asText();
            if (sent.get(list) instanceof List<?> rows) {
                kept.put(list, rows.stream().map(inside::inRow).toList());
            }
            return;
        }
        String key = component.path("key").asText();
        if (!key.isEmpty() && !component.path("disabled").asBoolean() && sent.get(key) != null) {
            kept.put(key, sent.get(key));
        }
        kept.putAll(inside.in(sent));
    }

    private Map<String, Object> inRow(Object row) {
        return row instanceof Map<?, ?> fields ? in(fields) : Map.of();
    }
}
