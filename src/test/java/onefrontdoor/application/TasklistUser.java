package onefrontdoor.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** A member of staff who works through Tasklist's own endpoints. */
public class TasklistUser extends Caller {

    private static final String DESK = "/camunda/api/desk/tasks/";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    /** Tasklist sends a list back under the type in which the form showed it. */
    private static final Map<String, String> AS_SHOWN =
            Map.of("objectTypeName", LinkedHashMap.class.getName(), "serializationDataFormat", "application/json");

    private final String login;
    private final Map<String, String> filters = new HashMap<>();

    TasklistUser(int port, String login) {
        super(port);
        this.login = login;
    }

    private static final Map<String, TasklistUser> AT_WORK = new ConcurrentHashMap<>();

    /** Signs in once a run, and again after signing out: proving a password is slow on purpose. */
    static TasklistUser signedIn(int port, String login) {
        return AT_WORK.compute(
                login + "@" + port,
                (desk, before) -> before != null && before.isIn() ? before : signedIn(port, login, Staff.PASSWORD));
    }

    static TasklistUser signedIn(int port, String login, String password) {
        TasklistUser manager = new TasklistUser(port, login);
        manager.submit("/sign-in", "/sign-in", Map.of("username", login, "password", password));
        if (!manager.isIn()) {
            throw new AssertionError(login + " did not get into Tasklist");
        }
        return manager;
    }

    private boolean isIn() {
        return get("/camunda/app/tasklist/default/").statusCode() == 200;
    }

    String login() {
        return login;
    }

    /** The task on a contact in the list "Everything for my team". */
    Optional<JsonNode> task(String reference) {
        return StreamSupport.stream(list("Everything for my team").spliterator(), false)
                .filter(task -> task.toString().contains("\"" + reference + "\""))
                .findFirst();
    }

    /** The task of this name on a contact in the same list. */
    JsonNode task(String reference, String name) {
        return StreamSupport.stream(list("Everything for my team").spliterator(), false)
                .filter(task -> task.path("name").asText().equals(name)
                        && task.toString().contains("\"" + reference + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError(login + " has no task " + name));
    }

    /** What the banner of Red contacts tells this person. */
    String alerts() {
        return json("GET", "/desk/alerts", "", "Accept", "application/json").body();
    }

    public String taskId(String reference) {
        return task(reference)
                .orElseThrow(() -> new AssertionError(login + " sees no task on " + reference))
                .path("id")
                .asText();
    }

    JsonNode list(String filter) {
        return list(filter, 200, "{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}");
    }

    /** A page of a list as Tasklist asks for it: what is due first stands first. */
    public List<JsonNode> page(String filter, int size) {
        JsonNode tasks = list(filter, size, "{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}");
        return StreamSupport.stream(tasks.spliterator(), false).toList();
    }

    private JsonNode list(String filter, int size, String sorting) {
        HttpResponse<String> page = json(
                "POST",
                ENGINE + "/filter/" + filters.computeIfAbsent(filter, this::idOf) + "/list?firstResult=0&maxResults="
                        + size,
                "{\"sorting\":[" + sorting + "],\"active\":true}",
                "Accept",
                "application/hal+json");
        return read(page).path("_embedded").path("task");
    }

    private String idOf(String filter) {
        JsonNode shipped = read(get(ENGINE + "/filter?resourceType=Task&itemCount=false&firstResult=0&maxResults=200"));
        return StreamSupport.stream(shipped.spliterator(), false)
                .filter(found -> found.path("name").asText().equals(filter))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No filter " + filter + " in " + shipped))
                .path("id")
                .asText();
    }

    public HttpResponse<String> claim(String taskId) {
        return json("POST", ENGINE + "/task/" + taskId + "/claim", write(Map.of("userId", login)));
    }

    HttpResponse<String> unclaim(String taskId) {
        return json("POST", ENGINE + "/task/" + taskId + "/unclaim", "{}");
    }

    /** What the form shows, as Tasklist asks for it. */
    HttpResponse<String> open(String taskId) {
        return get(ENGINE + "/task/" + taskId + "/form-variables?deserializeValues=false");
    }

    public HttpResponse<String> complete(String taskId, Map<String, Object> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((key, value) -> variables.put(key, variable(value)));
        return json("POST", ENGINE + "/task/" + taskId + "/submit-form", write(Map.of("variables", variables)));
    }

    private static Map<String, Object> variable(Object value) {
        return value instanceof List<?>
                ? Map.of("value", write(value), "type", "Object", "valueInfo", AS_SHOWN)
                : Map.of("value", value);
    }

    /** What stands above the form: who holds the task, and what is typed and not sent. */
    HttpResponse<String> atDesk(String taskId) {
        return get(DESK + taskId);
    }

    HttpResponse<String> types(String taskId, Map<String, Object> answers, int version) {
        return json("PUT", DESK + taskId + "/draft", write(Map.of("answers", answers, "version", version)));
    }

    HttpResponse<String> throwsAway(String taskId) {
        return json("DELETE", DESK + taskId + "/draft", "{}");
    }

    public HttpResponse<String> handsOn(String taskId, String to, String reason) {
        return json("POST", DESK + taskId + "/hand-on", write(Map.of("to", to, "reason", reason)));
    }

    public HttpResponse<String> decideThreshold(String taskId, Object... judgements) {
        return complete(
                taskId,
                Map.of(
                        "readiness", "DECIDE",
                        "children", List.of(judgements),
                        "adultAtRisk", "NO",
                        "handoverNote", "Spoke with early help."));
    }

    public static Map<String, Object> judgement(int child, String level, String route, String rationale) {
        return Map.of("number", String.valueOf(child), "level", level, "route", route, "rationale", rationale);
    }

    public static Map<String, Object> choice(int child, String destination, String rationale) {
        return Map.of("number", String.valueOf(child), "destination", destination, "rationale", rationale);
    }
}
