package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Holds a document against the fields of Open Referral UK 3.0 and names everything that is wrong with it (domain 3.6). */
final class OpenReferralShapes {

    private static final String TABLE = "/directory/open-referral-uk-3.0.json";

    private final JsonNode shapes = read();

    private static JsonNode read() {
        try (InputStream table = OpenReferralShapes.class.getResourceAsStream(TABLE)) {
            return new ObjectMapper().readTree(table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Everything wrong with an object, in the order of its fields.
     *
     * @param place where it stands in the document, such as {@code contents[3]}
     */
    List<String> faults(String shape, JsonNode object, String place) {
        if (!object.isObject()) {
            return List.of(place + " must be an object");
        }
        List<String> faults = new ArrayList<>();
        shapes.path(shape).properties().forEach(field -> {
            FieldRule rule = FieldRule.read(field.getValue().textValue());
            check(rule, object.path(field.getKey()), place + "." + field.getKey(), faults);
        });
        return faults;
    }

    private void check(FieldRule rule, JsonNode value, String place, List<String> faults) {
        if (value.isMissingNode() || value.isNull()) {
            if (rule.required()) {
                faults.add(place + " is missing");
            }
        } else if (!rule.list()) {
            checkOne(rule, value, place, faults);
        } else if (value.isArray()) {
            for (int row = 0; row < value.size(); row++) {
                checkOne(rule, value.get(row), place + "[" + row + "]", faults);
            }
        } else {
            faults.add(place + " must be a list");
        }
    }

    private void checkOne(FieldRule rule, JsonNode value, String place, List<String> faults) {
        if (rule.isShape()) {
            faults.addAll(faults(rule.kind(), value, place));
        } else if (rule.required() && value.asText().isBlank()) {
            faults.add(place + " is empty");
        } else {
            rule.wish(value).ifPresent(wish -> faults.add(place + " must be " + wish));
        }
    }
}
