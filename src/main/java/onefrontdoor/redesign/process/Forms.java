package onefrontdoor.redesign.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import onefrontdoor.redesign.Finding;

/** People's words stay words on every form, what can be typed has an end, and no answer is given for anybody (P12). */
final class Forms implements Rule {

    private static final int NEWEST_SCHEMA = 19;
    private static final int LONGEST_TEXT = 8_000;
    private static final Set<String> SHOWS_WORDS_AS_TEXT = Set.of("html", "table");
    private static final Set<String> EMBEDS =
            Set.of("iframe", "image", "documentPreview", "filepicker", "button", "script");
    private static final Set<String> SETTINGS =
            Set.of("conditional", "layout", "id", "key", "path", "type", "components");
    private static final Set<String> TYPED = Set.of("textarea", "textfield");

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.forms.stream().flatMap(file -> Stream.of(
                        itself(file), twins(file), file.parts().flatMap(part -> part(file.name(), part)))
                .flatMap(found -> found));
    }

    private static Stream<Finding> itself(FormFile file) {
        String id = file.form().path("id").asText();
        List<Finding> found = new ArrayList<>();
        if (!file.is(id)) {
            found.add(of(file, "Its id is “" + id + "”, so no task finds it.", "Set its id to the name of its file."));
        }
        if (file.form().path("schemaVersion").asInt() > NEWEST_SCHEMA) {
            found.add(of(
                    file,
                    "It was drawn for a newer Tasklist than this one.",
                    "Set its version to Camunda 7.24 in the Modeler."));
        }
        return found.stream();
    }

    private static Stream<Finding> twins(FormFile file) {
        Set<String> ids = new HashSet<>();
        return file.parts()
                .filter(part ->
                        part.hasNonNull("id") && !ids.add(part.path("id").asText()))
                .map(part -> of(
                        file.name(),
                        part,
                        "Another part of the form has its id “"
                                + part.path("id").asText() + "”, so neither Tasklist nor the Modeler opens it.",
                        "Give one of them an id of its own."));
    }

    private static Finding of(FormFile file, String wrong, String toDo) {
        return Finding.error(file.name(), "The form", wrong, toDo);
    }

    private static Stream<Finding> part(String file, JsonNode part) {
        List<Finding> found = new ArrayList<>();
        String type = part.path("type").asText();
        if (type.equals("text") || interpolates(part) && !SHOWS_WORDS_AS_TEXT.contains(type)) {
            found.add(of(
                    file, part, "What people wrote could become markup here.", "Show it in an HTML view or a table."));
        }
        if (part.path("content").asText().matches("(?s).*=\\s*[\"'](?!ofd-tag)[^\"'<>]*\\{\\{.*")) {
            found.add(of(file, part, "What people wrote stands inside an attribute.", "Put it between two tags."));
        }
        if (EMBEDS.contains(type)) {
            found.add(of(file, part, "It brings something into the page that nobody checked.", "Take it out."));
        }
        answer(file, part, type, found);
        return found.stream();
    }

    private static void answer(String file, JsonNode part, String type, List<Finding> found) {
        if (part.has("defaultValue")) {
            found.add(of(file, part, "An answer is chosen beforehand.", "Take the default value out."));
        }
        int most = part.at("/validate/maxLength").asInt();
        if (TYPED.contains(type) && isAnswered(part) && (most < 1 || most > LONGEST_TEXT)) {
            found.add(of(
                    file,
                    part,
                    "Any length can be typed.",
                    "Set its maximum length, up to " + LONGEST_TEXT + " characters."));
        }
        if (isAnswered(part) && !part.path("key").asText().matches("[a-z][A-Za-z]*")) {
            found.add(of(file, part, "Its key is no plain word.", "Use letters only, such as “rationale”."));
        }
    }

    static boolean isAnswered(JsonNode part) {
        return part.has("key")
                && !part.path("disabled").asBoolean()
                && !part.path("readonly").asBoolean();
    }

    private static boolean interpolates(JsonNode part) {
        return part.properties().stream()
                .filter(property -> !SETTINGS.contains(property.getKey()))
                .anyMatch(property -> worksOut(property.getValue()));
    }

    private static boolean worksOut(JsonNode value) {
        return value.isTextual()
                ? value.asText().contains("{{") || value.asText().startsWith("=")
                : StreamSupport.stream(value.spliterator(), false).anyMatch(Forms::worksOut);
    }

    static Finding of(String file, JsonNode part, String wrong, String toDo) {
        String label = part.path("label").asText();
        return Finding.error(file, label.isBlank() ? part.path("id").asText() : label, wrong, toDo);
    }
}
