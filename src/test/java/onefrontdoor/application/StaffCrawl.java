package onefrontdoor.application;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.context.WebApplicationContext;

/** Everything that somebody of staff can ask to see about some contacts: our own pages, the search, and Tasklist's forms. */
class StaffCrawl {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final Pattern PUBLIC = Pattern.compile("/(contact|status|api|sign-in|error)?(/.*)?");
    private static final List<String> ACTIONS = List.of("information", "advice", "urgency");
    private static final List<String> OF_A_TASK =
            List.of("", "/form", "/deployed-form", "/form-variables?deserializeValues=false");
    private static final String ENGINE = "/camunda/api/engine/engine/default/task/";

    private final List<String> addresses = new ArrayList<>();
    private final List<Map<String, String>> searches = new ArrayList<>();

    StaffCrawl(WebApplicationContext application, Map<String, String> tokens, List<String> tasks) {
        new EveryRoute(application)
                .controllers().stream()
                        .filter(route -> List.of("GET", "ANY").contains(route.method()))
                        .map(EveryRoute.Route::pattern)
                        .filter(pattern -> !PUBLIC.matcher(pattern).matches())
                        .flatMap(pattern -> tokens.values().stream().flatMap(reference -> filled(pattern, reference)))
                        .distinct()
                        .forEach(addresses::add);
        for (String task : tasks) {
            OF_A_TASK.forEach(part -> addresses.add(ENGINE + task + part));
            addresses.add("/camunda/api/desk/tasks/" + task);
            addresses.add("/camunda/api/desk/tasks/" + task + "/colleagues");
        }
        tokens.forEach((token, reference) -> {
            searches.add(Map.of("name", token.substring(0, token.length() - 1)));
            searches.add(Map.of("reference", reference));
        });
    }

    /** An answer, and what was asked for. */
    record Answer(String asked, HttpResponse<String> response) {

        boolean isUnavailable() {
            return response.statusCode() == 503;
        }
    }

    List<Answer> by(TasklistUser person) {
        List<Answer> answers = new ArrayList<>();
        addresses.forEach(address -> answers.add(new Answer("GET " + address, person.get(address))));
        HttpResponse<String> page = person.get("/contacts/search");
        searches.forEach(typed -> answers.add(
                new Answer("search " + typed.keySet(), person.submitFrom(page, "/contacts/search", typed))));
        return answers;
    }

    private static Stream<String> filled(String pattern, String reference) {
        return ACTIONS.stream().map(action -> PLACEHOLDER.matcher(pattern).replaceAll(hole -> switch (hole.group(1)) {
            case "reference" -> reference;
            case "action" -> action;
            default -> "1";
        }));
    }
}
