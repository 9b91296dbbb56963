package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of one field: {@code uuid!} must be there, {@code [schedule]} is a list, {@code active|inactive} a choice.
 *
 * @param kind a kind of value, a choice or the name of another shape
 */
record FieldRule(String kind, boolean list, boolean required) {

    static FieldRule read(String written) {
        boolean required = written.endsWith("!");
        String bare = required ? written.substring(0, written.length() - 1) : written;
        return new FieldRule(bare.replaceAll("[\\[\\]{}]", ""), bare.startsWith("["), required);
    }

    boolean isShape() {
        return !FieldKind.isKind(kind) && !kind.contains("|");
    }

    /** What a single value should have been; empty when it is right. */
    Optional<String> wish(JsonNode value) {
        if (!kind.contains("|")) {
            FieldKind wanted = FieldKind.named(kind);
            return wanted.admits(value) ? Optional.empty() : Optional.of(wanted.wish());
        }
        List<String> choices = Arrays.asList(kind.split("\\|"));
        return choices.contains(value.textValue())
                ? Optional.empty()
                : Optional.of("one of: " + String.join(", ", choices));
    }
}
