package onefrontdoor.platform.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a body for the engine's web API may hold: one object of plain values that the engine and the database can take. */
final class EngineJson {

    private static final Set<String> PLAIN_TYPES = Set.of("", "String", "Boolean", "Integer", "Long", "Double", "Null");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(200_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EngineJson() {}

    /** Empty when the body is not acceptable; no body at all is an empty object. */
    static Optional<JsonNode> read(byte[] body) {
        try {
            JsonNode root = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
            boolean acceptable = root.isObject() && isPlain(root) && arePlainVariables(root.path("variables"));
            return acceptable ? Optional.of(root) : Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    static boolean asksToEvaluate(String key) {
        return key.strip().toLowerCase(Locale.ROOT).endsWith("expression");
    }

    private static boolean isPlain(JsonNode node) {
        if (node.isTextual()) {
            return isStorable(node.textValue());
        }
        for (var field : node.properties()) {
            if (asksToEvaluate(field.getKey()) || !isStorable(field.getKey()) || !isPlain(field.getValue())) {
                return false;
            }
        }
        for (JsonNode element : node) {
            if (node.isArray() && !isPlain(element)) {
                return false;
            }
        }
        return true;
    }

    /** PostgreSQL keeps neither NUL nor half a character. */
    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean arePlainVariables(JsonNode variables) throws IOException {
        for (JsonNode variable : variables) {
            String type = variable.path("type").asText("String");
            boolean isText = type.equals("Json") || isListAsShown(variable);
            if (!variable.isObject() || !isText && !PLAIN_TYPES.contains(type)) {
                return false;
            }
            if (isText && !isPlain(JSON.readTree(variable.path("value").asText()))) {
                return false;
            }
        }
        return true;
    }

    /** Tasklist sends a list back under the type in which the form showed it; no other object is read. */
    private static boolean isListAsShown(JsonNode variable) {
        JsonNode info = variable.path("valueInfo");
        return variable.path("type").asText().equals("Object")
                && info.path("objectTypeName").asText().equals(LinkedHashMap.class.getName())
                && info.path("serializationDataFormat").asText().equals("application/json");
    }
}
