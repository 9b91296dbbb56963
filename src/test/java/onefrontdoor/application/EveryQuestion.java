package onefrontdoor.application;

import static onefrontdoor.application.Question.NOTHING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onefrontdoor.application.EveryRoute.Route;
import onefrontdoor.application.Question.Place;
import org.springframework.web.context.WebApplicationContext;

/** Every question that the running application has an address for, about every record: found by asking it for its routes. */
class EveryQuestion {

    private static final Pattern HOLE = Pattern.compile("\\{([\\w-]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final Pattern OF_A_TASK =
            Pattern.compile(".*/task/\\{id}(/form|/deployed-form|/form-variables|/variables)?");
    private static final Map<String, String> DAYS =
            Map.of("from", "2026-03-01", "until", "2026-04-30", "why", "COMPLAINT");

    private static final String AS_TASKLIST_ASKS = "?deserializeValues=false";
    private static final Map<String, String> DEFAULTS = Map.of(
            "name", "default", "engine", "default", "engineName", "default", "page", "purpose", "folder", "children");

    private final EveryRoute routes;
    private final Collection<RecordState> records;
    private final List<OpenTask> tasks;
    private final Secrets secrets;
    private final List<Question> questions = new ArrayList<>();
    private final List<String> assessments = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();

    /** A task on a record. */
    record OpenTask(String id, String kind, String state, String instance) {}

    EveryQuestion(
            WebApplicationContext application, Collection<RecordState> records, List<OpenTask> tasks, Secrets secrets) {
        this.routes = new EveryRoute(application);
        this.records = records;
        this.tasks = tasks;
        this.secrets = secrets;
        routes.controllers().stream().filter(EveryQuestion::isRead).forEach(this::ofController);
        routes.engineResources().stream().filter(EveryQuestion::isRead).forEach(this::ofEngine);
        records.forEach(this::searches);
        records.forEach(this::partnersSearches);
        records.forEach(this::inquiries);
        inquiry(NOTHING, "COLLEAGUE", "dswm1");
    }

    List<Question> all() {
        return questions;
    }

    /** Everything that a page of a contact takes, sent about records that are not to be seen. */
    List<Question> formsAbout(RecordState record, Map<String, String> fields) {
        return routes.controllers().stream()
                .filter(route ->
                        route.method().equals("POST") && route.pattern().startsWith("/contacts/{reference"))
                .map(route -> Question.form(
                        Place.CASE,
                        record.name(),
                        "POST " + route.pattern(),
                        filled(route.pattern(), Map.of("reference", record.reference(), "step", "end")),
                        fields))
                .toList();
    }

    private static boolean isRead(Route route) {
        return List.of("GET", "ANY").contains(route.method());
    }

    private void ofController(Route route) {
        String pattern = route.pattern();
        if (pattern.contains("{task}")) {
            tasks.forEach(task -> questions.add(
                    Question.ofTask(task.state(), task.kind(), pattern, filled(pattern, Map.of("task", task.id())))));
        } else if (pattern.startsWith("/plans/{")) {
            plans.add(pattern);
        } else if (pattern.contains("{reference")) {
            Place place = pattern.startsWith("/partner") ? Place.PARTNER : Place.CASE;
            records.forEach(record -> questions.add(Question.get(
                    place,
                    record.name(),
                    pattern,
                    filled(pattern, Map.of("reference", record.reference(), "action", "information")))));
        } else if (pattern.contains("{plan")) {
            assessments.add(pattern);
        } else if (pattern.contains("/{key}")) {
            records.forEach(record -> questions.add(Question.get(
                    Place.RECEIPT,
                    record.name(),
                    pattern,
                    filled(pattern, Map.of("key", record.receipt().statusKey().toString())))));
        } else {
            Place place = placeOf(pattern);
            questions.add(
                    Question.get(place, NOTHING, pattern, filled(pattern, Map.of("key", "ContactTriageProcess"))));
        }
    }

    private static Place placeOf(String pattern) {
        if (pattern.startsWith("/information-governance")) {
            return Place.GOVERNANCE;
        }
        return pattern.startsWith("/partner") ? Place.PARTNER : Place.LIST;
    }

    private void ofEngine(Route route) {
        String pattern = route.pattern();
        if (OF_A_TASK.matcher(pattern).matches()) {
            tasks.forEach(task -> questions.add(Question.ofTask(
                    task.state(), task.kind(), pattern, filled(pattern, Map.of("id", task.id())) + AS_TASKLIST_ASKS)));
            return;
        }
        OpenTask one = tasks.get(0);
        String id = pattern.contains("process-instance/") ? one.instance() : one.id();
        questions.add(Question.get(Place.ENGINE, NOTHING, pattern, filled(pattern, Map.of("id", id))));
    }

    /** Every page of the assessment that a record led to. */
    void assessment(String state, String plan) {
        for (String pattern : assessments) {
            Stream.of("family", "child-1", "parent-1")
                    .map(part -> filled(pattern, Map.of("plan", plan, "part", part)))
                    .distinct()
                    .forEach(address -> questions.add(Question.get(Place.ASSESSMENT, state, pattern, address)));
        }
    }

    /** Every page of the plan that a record led to. */
    void plan(String state, String plan) {
        String contact = records.stream()
                .filter(record -> record.name().equals(state))
                .map(RecordState::reference)
                .findFirst()
                .orElseThrow();
        Map<String, String> named = Map.of("plan", plan, "reference", plan, "contact", contact);
        plans.forEach(pattern -> questions.add(Question.get(Place.PLAN, state, pattern, filled(pattern, named))));
    }

    /** What stands in a list of Tasklist. */
    void lists(List<String> filters) {
        String each = "/camunda/api/engine/engine/default/filter/%s/list?firstResult=0&maxResults=200";
        filters.forEach(filter -> questions.add(Question.list("filter", each.formatted(filter))));
    }

    /** Pages of families, opened by whoever has found the code. */
    void privateLinks(List<String> addresses) {
        addresses.forEach(
                address -> questions.add(Question.get(Place.PRIVATE_LINK, NOTHING, "/stop-sharing/{code}", address)));
    }

    /** By every field of the search, with the last letter left out so that an echo is no find. */
    private void searches(RecordState record) {
        Stream.concat(Stream.of(Map.of("reference", record.reference())), secrets.searchesFor(record.name()))
                .forEach(typed -> questions.add(
                        Question.form(Place.FOUND, NOTHING, "search by " + typed.keySet(), "/contacts/search", typed)));
    }

    private void partnersSearches(RecordState record) {
        Stream.concat(
                        Stream.of(record.reference()),
                        secrets.searchesFor(record.name())
                                .filter(typed -> typed.containsKey("name"))
                                .map(typed -> typed.get("name")))
                .map(words -> Map.of("words", words))
                .forEach(typed ->
                        questions.add(Question.form(Place.PARTNER, NOTHING, "search of partners", "/partner", typed)));
    }

    private void inquiries(RecordState record) {
        inquiry(record.name(), "RECORD", record.reference());
        inquiry(record.name(), "REPORT", record.reference());
    }

    private void inquiry(String state, String question, String about) {
        Map<String, String> typed = new HashMap<>(DAYS);
        typed.putAll(Map.of("question", question, "about", about));
        questions.add(Question.form(Place.GOVERNANCE, state, question, "/information-governance", typed));
    }

    private static String filled(String pattern, Map<String, String> values) {
        return HOLE.matcher(pattern)
                .replaceAll(hole -> values.getOrDefault(hole.group(1), DEFAULTS.getOrDefault(hole.group(1), "1")))
                .replace("/**", "/x");
    }
}
