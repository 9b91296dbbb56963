package onefrontdoor.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import onefrontdoor.family.Birth;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.IndicatorAnswer;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.PersonTold;
import onefrontdoor.frontdoor.Worry;
import org.jspecify.annotations.Nullable;

/** The computer system of an agency, which makes contact by the public API. */
public class AgencySystem extends Caller {

    private final String key;

    /** @param agency code of an agency in application-test.yaml */
    public AgencySystem(int port, String agency) {
        super(port);
        this.key = "key-of-the-" + agency;
    }

    /** Asks something of the API, with a body or without. */
    HttpResponse<String> asks(String method, String path, @Nullable Object body) {
        return json(method, path, body == null ? "" : write(body), "Authorization", "Bearer " + key);
    }

    /** Makes contact and answers with what the API said. */
    JsonNode tell(MakeContact contact) {
        HttpResponse<String> answer = send(contact, UUID.randomUUID());
        if (answer.statusCode() != 201) {
            throw new AssertionError("Refused: " + answer.body());
        }
        return read(answer);
    }

    public HttpResponse<String> send(MakeContact contact, UUID token) {
        return send(write(body(contact)), token);
    }

    HttpResponse<String> send(String body, UUID token) {
        return json(
                "POST", "/api/contacts", body, "Authorization", "Bearer " + key, "Idempotency-Key", token.toString());
    }

    /** What a school says that disagrees with the decision about the first child, as a request of its own. */
    static Map<String, Object> disagreement() {
        return new HashMap<>(Map.of(
                "request", UUID.randomUUID().toString(),
                "child", 1,
                "decision", "THRESHOLD",
                "name", "Dee ZZ-Lead",
                "role", "Safeguarding lead",
                "reached", "01632 960001",
                "why", "It is the fifth bruise.",
                "wanted", "A social worker looks.",
                "newHarm", false));
    }

    static Map<String, Object> body(MakeContact contact) {
        return fields(
                "purpose", contact.worry().purpose(),
                "professional",
                        fields(
                                "name", contact.referrer().name(),
                                "role", contact.referrer().role(),
                                "phone", contact.referrer().phone(),
                                "email", contact.referrer().email()),
                "children", contact.children().stream().map(AgencySystem::child).toList(),
                "household",
                        contact.household().stream().map(AgencySystem::person).toList(),
                "home",
                        fields(
                                "address", contact.home().address(),
                                "postcode", contact.home().postcode(),
                                "language", contact.home().language(),
                                "interpreterNeeded", contact.home().interpreterNeeded()),
                "worry", worry(contact.worry()),
                "family",
                        fields(
                                "knows", contact.family().knows(),
                                "agreesToHelp", contact.family().agreesToHelp(),
                                "agreesToSharing", contact.family().agreesToSharing(),
                                "reasonNotAsked", contact.family().reasonNotAsked()));
    }

    private static Map<String, Object> child(ChildTold child) {
        return fields(
                "givenName", child.givenName(),
                "familyName", child.familyName(),
                "description", child.description(),
                "birth", birth(child.birth()),
                "sex", child.sex(),
                "school", child.school());
    }

    private static Map<String, Object> person(PersonTold person) {
        return fields(
                "name", person.name(),
                "relationship", person.relationship(),
                "birth", birth(person.birth()),
                "livesWithChild", person.livesWithChild(),
                "parentalResponsibility", person.parentalResponsibility());
    }

    private static Map<String, Object> birth(Birth birth) {
        return fields(
                "dateOfBirth", birth.dateOfBirth(),
                "estimatedAge", birth.estimatedAge(),
                "expectedDate", birth.expectedDate());
    }

    private static Map<String, Object> worry(Worry worry) {
        Map<String, String> indicators = new TreeMap<>();
        for (IndicatorAnswer given : worry.indicators()) {
            indicators.put(given.indicator().name(), given.answer().name());
        }
        return fields(
                "concern", worry.concern(),
                "goingWell", worry.goingWell(),
                "immediacy", worry.immediacy(),
                "indicators", indicators);
    }

    /** Fields without those that are null; numbers, lists and maps as they are, everything else as text. */
    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            if (value != null) {
                boolean asItIs = value instanceof List || value instanceof Map || value instanceof Number;
                fields.put((String) namesAndValues[at], asItIs ? value : value.toString());
            }
        }
        return fields;
    }
}
