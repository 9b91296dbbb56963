package onefrontdoor.redesign.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a form. */
final class FormParts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NOT_ITS_OWN = Set.of("id", "components", "layout");

    private FormParts() {}

    /** @throws IllegalArgumentException if it is no form */
    static Map<String, Part> in(String text) {
        try {
            Map<String, Part> parts = new LinkedHashMap<>();
            add(JSON.readTree(text), parts);
            return parts;
        } catch (JsonProcessingException invalid) {
            throw new IllegalArgumentException("It is no valid form.", invalid);
        }
    }

    private static void add(JsonNode group, Map<String, Part> parts) {
        group.path("components").forEach(field -> {
            SortedMap<String, String> traits = new TreeMap<>();
            field.properties().forEach(setting -> {
                if (!NOT_ITS_OWN.contains(setting.getKey())) {
                    flatten(setting.getKey(), setting.getValue(), traits);
                }
            });
            String id = field.path("id").asText();
            parts.put(id, new Part(id, PlainWords.of(field.path("type").asText()), name(field, id), traits, ""));
            add(field, parts);
        });
    }

    private static String name(JsonNode field, String id) {
        return field.path("label").asText(field.path("key").asText(id));
    }

    private static void flatten(String label, JsonNode value, SortedMap<String, String> traits) {
        if (value.isObject()) {
            value.properties().forEach(inside -> flatten(label + " " + inside.getKey(), inside.getValue(), traits));
        } else if (value.isArray()) {
            value.forEach(inside -> flatten(label, inside, traits));
        } else {
            traits.merge(label, value.asText(), (one, other) -> one + " | " + other);
        }
    }
}
