package onefrontdoor.redesign.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A form of a set. */
record FormFile(String name, String text, JsonNode form) {

    boolean is(@Nullable String ref) {
        return form.path("id").asText().equals(ref) && name.endsWith("/" + ref + ".form");
    }

    boolean asks(String key) {
        return form.findValuesAsText("key").contains(key);
    }

    /** Everything on it, in groups and lists too. */
    Stream<JsonNode> parts() {
        return inside(form);
    }

    private static Stream<JsonNode> inside(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(part -> Stream.concat(Stream.of(part), inside(part)));
    }
}
