package onefrontdoor.redesign.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;

/** A form asks what its record can keep, offers answers that the record knows, and lets nobody decide without a reason (INV05). */
final class FormAnswers implements Rule {

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.forms.stream().flatMap(form -> one(form, proposed, released).stream());
    }

    private static List<Finding> one(FormFile form, ParsedSet proposed, ParsedSet released) {
        List<JsonNode> kept = keptBy(form, proposed, released);
        List<Finding> found = new ArrayList<>();
        answered(form).forEach(part -> {
            recorded(form, part, kept, found);
            if (part.has("values")) {
                offered(form, part, released, found);
            }
        });
        required(form, kept, found);
        return found;
    }

    /** Every field of the form as it was; of a new form, all that its record keeps of others. */
    private static List<JsonNode> keptBy(FormFile form, ParsedSet proposed, ParsedSet released) {
        Set<String> records = Recorded.by(proposed, form);
        List<FormFile> before = released.forms.stream()
                .filter(other -> form.is(other.form().path("id").asText()))
                .toList();
        return before.isEmpty()
                ? released.forms.stream()
                        .filter(other -> Recorded.by(released, other).stream().anyMatch(records::contains))
                        .flatMap(FormAnswers::answered)
                        .toList()
                : before.stream().flatMap(FormAnswers::answered).toList();
    }

    private static Stream<JsonNode> answered(FormFile form) {
        return form.parts().filter(Forms::isAnswered);
    }

    private static void recorded(FormFile form, JsonNode part, List<JsonNode> kept, List<Finding> found) {
        String key = part.path("key").asText();
        if (key.matches("[a-z][A-Za-z]*") && kept.stream().noneMatch(known -> sameKey(known, part))) {
            found.add(Forms.of(
                    form.name(),
                    part,
                    "Nobody records what is answered here as “" + key + "”.",
                    "Use a key that this task records; a new one needs a programmer."));
        }
    }

    private static void offered(FormFile form, JsonNode part, ParsedSet released, List<Finding> found) {
        Set<String> known = released.forms.stream()
                .flatMap(FormAnswers::answered)
                .filter(other -> sameKey(other, part))
                .flatMap(FormAnswers::values)
                .collect(Collectors.toSet());
        values(part)
                .filter(value -> !known.isEmpty() && !known.contains(value))
                .map(value -> Forms.of(
                        form.name(),
                        part,
                        "It offers the answer “" + value + "”, which nobody knows.",
                        "Use one of: "
                                + String.join(", ", known.stream().sorted().toList())
                                + "; its label may be worded freely."))
                .forEach(found::add);
    }

    private static void required(FormFile form, List<JsonNode> kept, List<Finding> found) {
        kept.stream().filter(before -> alwaysRequired(before, kept)).forEach(before -> {
            List<JsonNode> now =
                    answered(form).filter(part -> sameKey(part, before)).toList();
            if (now.isEmpty() || !now.stream().allMatch(FormAnswers::isRequired)) {
                found.add(Forms.of(
                        form.name(),
                        before,
                        "The task could be completed without “"
                                + before.path("key").asText() + "”.",
                        "Ask for it, and tick “required”."));
            }
        });
    }

    /** What is asked in two places is needed where it is required in both. */
    private static boolean alwaysRequired(JsonNode part, List<JsonNode> parts) {
        return parts.stream().filter(other -> sameKey(other, part)).allMatch(FormAnswers::isRequired);
    }

    private static boolean sameKey(JsonNode one, JsonNode other) {
        return one.path("key").equals(other.path("key"));
    }

    private static boolean isRequired(JsonNode part) {
        return part.at("/validate/required").asBoolean();
    }

    private static Stream<String> values(JsonNode part) {
        return part.path("values").findValuesAsText("value").stream();
    }
}
