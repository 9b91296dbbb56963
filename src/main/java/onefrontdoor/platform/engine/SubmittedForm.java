package onefrontdoor.platform.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Reads a submitted form: only keys that the deployed form declares count, everything else is dropped (P13). */
class SubmittedForm {

    private final ObjectMapper json = new ObjectMapper();

    FormAnswers read(InputStream form, Map<String, Object> properties, Actor person) {
        Set<String> declared = new LinkedHashSet<>();
        collectKeys(parse(form).path("components"), declared);
        Map<String, Object> typed = new LinkedHashMap<>();
        VariableMap sent = Variables.fromMap(properties);
        declared.forEach(key -> {
            Object value = plain(sent.getValueTyped(key));
            if (value != null) {
                typed.put(key, value);
            }
        });
        return new FormAnswers(person, typed);
    }

    private void collectKeys(JsonNode components, Set<String> keys) {
        for (JsonNode component : components) {
            boolean list = "dynamiclist".equals(component.path("type").asText());
            String key = component.path(list ? "path" : "key").asText();
            if (!key.isEmpty() && !component.path("disabled").asBoolean()) {
                keys.add(key);
            }
            if (!list) {
                collectKeys(component.path("components"), keys);
            }
        }
    }

    /** Tasklist sends rows as JSON text that the engine has not read; a caller inside the house sends a list. */
    private @Nullable Object plain(@Nullable TypedValue value) {
        if (!(value instanceof SerializableValue sent)) {
            return value == null ? null : value.getValue();
        }
        try {
            return json.readValue(Objects.toString(sent.getValueSerialized(), "null"), Object.class);
        } catch (JsonProcessingException unreadable) {
            throw new Refusal(Refusal.Kind.INVALID, "The form arrived incomplete. Refresh the page and try again.");
        }
    }

    private JsonNode parse(InputStream form) {
        try (form) {
            return json.readTree(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
