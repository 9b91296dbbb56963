package onefrontdoor.frontdoor;

import static onefrontdoor.consent.FieldClass.NARRATIVE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.family.Mention;
import org.springframework.stereotype.Component;

/** Takes out of what a form or page shows whatever its reader does not see, and says so in its place (P6, RB24). */
@Component
class Redaction {

    private static final Set<String> FRAME =
            Set.of("reference", "received", "decideBy", "urgency", "household", "notes", "added", "referrer");
    private static final Set<String> LEAST_OF_CHILD = Set.of("number", "name", "age", "sex", "school", "born");

    private final Kinds kinds;
    private final StaffWords words;

    Redaction(Kinds kinds, StaffWords words) {
        this.kinds = kinds;
        this.words = words;
    }

    /** What heads every form and page of a contact. */
    Map<String, Object> contact(Map<String, Object> sheet, Contact contact, Sight sight) {
        Map<String, Object> shown = ofTheStory(sheet, contact, sight);
        shown.replace("referrer", referrer(sheet.get("referrer"), contact.referrer(), sight));
        shown.replace("household", household((List<?>) sheet.get("household"), contact, sight));
        shown.replace("notes", notes((List<?>) sheet.get("notes"), contact, sight));
        shown.replace("added", notes((List<?>) sheet.get("added"), contact, sight));
        boolean whole = sight.everyChild() && shown.equals(sheet);
        shown.put("inPart", whole ? "" : words.sentence("seen.in-part"));
        shown.put("least", sight.shows(NARRATIVE) ? "" : words.sentence("seen.least"));
        return shown;
    }

    /** What has no kind of its own is part of the story. */
    private Map<String, Object> ofTheStory(Map<String, Object> sheet, Contact contact, Sight sight) {
        Map<String, FieldClass> own = Map.of(
                "concern", kinds.story(contact),
                "goingWell", kinds.story(contact),
                "address", kinds.home(contact));
        Map<String, Object> shown = new LinkedHashMap<>(sheet);
        shown.replaceAll((field, value) ->
                FRAME.contains(field) || sight.shows(own.getOrDefault(field, NARRATIVE)) ? value : inPlaceOf(value));
        shown.computeIfPresent("urgencyReason", (field, reason) -> sight.shows(NARRATIVE) ? reason : "");
        return shown;
    }

    private Object referrer(Object known, Referrer referrer, Sight sight) {
        if (sight.shows(kinds.referrer(referrer))) {
            return known;
        }
        return referrer.source().professional()
                ? words.sentence("seen.referrer")
                : words.coded("Referrer", "CONFIDENTIAL");
    }

    private List<?> household(List<?> everybody, Contact contact, Sight sight) {
        return IntStream.range(0, everybody.size())
                .filter(place -> sight.shows(kinds.person(contact, place + 1)))
                .mapToObj(everybody::get)
                .toList();
    }

    private List<?> notes(List<?> all, Contact contact, Sight sight) {
        return all.stream()
                .filter(note -> sight.shows(kinds.note(kind((Map<?, ?>) note), kinds.referrer(contact.referrer()))))
                .toList();
    }

    private static ContactNotes.Kind kind(Map<?, ?> note) {
        return ContactNotes.Kind.valueOf((String) note.get("kind"));
    }

    /** Whom to reach who made contact, and where. */
    Map<String, Object> addressee(Map<String, Object> known, Contact contact, Sight sight) {
        Map<String, Object> shown = new LinkedHashMap<>(known);
        if (!sight.shows(kinds.referrer(contact.referrer()))) {
            List.of("who", "phone", "email").forEach(field -> shown.put(field, notShown()));
        }
        shown.computeIfPresent("address", (field, home) -> sight.shows(kinds.home(contact)) ? home : notShown());
        return shown;
    }

    /** A child of whom the reader knows. */
    Map<String, Object> child(Map<String, Object> line, Sight sight) {
        Map<String, Object> shown = new LinkedHashMap<>(line);
        if (!sight.shows(NARRATIVE)) {
            shown.replaceAll((field, value) -> LEAST_OF_CHILD.contains(field) ? value : notShown());
        }
        return shown;
    }

    /** Whether the reader knows of somebody who is mentioned on a contact. */
    boolean knows(Mention somebody, Contact contact, Sight sight) {
        return somebody.as() == Mention.As.CHILD
                ? sight.shows(somebody.number())
                : sight.shows(kinds.person(contact, somebody.number()));
    }

    String notShown() {
        return words.sentence("seen.not");
    }

    private Object inPlaceOf(Object value) {
        if (value instanceof List<?>) {
            return List.of();
        }
        return "".equals(value) ? value : notShown();
    }
}
