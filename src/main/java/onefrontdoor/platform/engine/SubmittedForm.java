package onefrontdoor.platform.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.spin.json.SpinJsonNode;

/** Reads a submitted form: only keys that the deployed form declares count, everything else is dropped (P13). */
class SubmittedForm {

    private final ObjectMapper json = new ObjectMapper();

    FormAnswers read(InputStream form, Map<String, Object> properties) {
        Set<String> declared = new LinkedHashSet<>();
        collectKeys(parse(form).path("components"), declared);
        Map<String, Object> typed = new LinkedHashMap<>();
        properties.forEach((key, value) -> {
            if (declared.contains(key) && value != null) {
                typed.put(key, plain(value));
            }
        });
        return new FormAnswers(person(), typed);
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

    private Object plain(Object value) {
        if (!(value instanceof SpinJsonNode node)) {
            return value;
        }
        try {
            return json.readValue(node.toString(), Object.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode parse(InputStream form) {
        try (form) {
            return json.readTree(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Actor person() {
        return new Actor(Context.getProcessEngineConfiguration()
                .getIdentityService()
                .getCurrentAuthentication()
                .getUserId());
    }
}
