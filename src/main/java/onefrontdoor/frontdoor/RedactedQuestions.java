package onefrontdoor.frontdoor;

import static onefrontdoor.consent.FieldClass.NARRATIVE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onefrontdoor.family.Mention;
import org.springframework.stereotype.Component;

/** Takes out of what a form asks whomever and whatever its reader does not see; every question stays answerable (P6). */
@Component
class RedactedQuestions {

    private final Redaction redaction;
    private final StaffWords words;

    RedactedQuestions(Redaction redaction, StaffWords words) {
        this.redaction = redaction;
        this.words = words;
    }

    /** What a form asks, and of whom. */
    Object in(String part, Object value, Contact contact, Sight sight) {
        return switch (part) {
            case "children" -> rows(value).map(row -> question(row, sight)).toList();
            case "people" ->
                rows(value)
                        .filter(row -> redaction.knows(
                                Mention.of(contact.reference(), (String) row.get("place")), contact, sight))
                        .toList();
            case "adults" ->
                rows(value)
                        .filter(row ->
                                redaction.knows(adult(contact, (String) row.get(ChildRow.NUMBER)), contact, sight))
                        .toList();
            default -> value;
        };
    }

    private static Mention adult(Contact contact, String number) {
        return new Mention(contact.reference(), Mention.As.PERSON, Integer.parseInt(number));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> rows(Object value) {
        return ((List<Map<String, Object>>) value).stream();
    }

    /** What heads the questions about a child, which have to be answered even where its name is not shown. */
    private Map<String, Object> question(Map<String, Object> row, Sight sight) {
        Map<String, Object> shown = new LinkedHashMap<>(row);
        boolean known = sight.shows(Integer.parseInt((String) row.get(ChildRow.NUMBER)));
        shown.computeIfPresent(
                "child", (field, name) -> known ? name : words.sentence("seen.child", row.get(ChildRow.NUMBER)));
        for (String story : List.of("decided", "proposal")) {
            shown.computeIfPresent(
                    story, (field, told) -> known && sight.shows(NARRATIVE) ? told : redaction.notShown());
        }
        return shown;
    }
}
