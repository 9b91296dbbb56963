package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks children on in a storm, whichever is next: a service is asked and takes the child on, somebody leads, and social care
 * is asked from the plan. What a fault interrupts is done again from where the record says it stands.
 */
final class StormWalker {

    private static final String SERVICE = "childrens-centre";

    private final List<StormNode> nodes;
    private final StormLog log;
    private final Supplier<JdbcClient> database;
    private final Random dice;
    private final List<Runnable> steps = List.of(this::places, this::accepts, this::allocates, this::stepsUp);
    private final Map<String, UUID> presses = new HashMap<>();
    private TasklistUser manager;
    private StormNode node;
    private int life;
    private int turn;

    StormWalker(List<StormNode> nodes, StormLog log, Supplier<JdbcClient> database, long seed) {
        this.nodes = nodes;
        this.log = log;
        this.database = database;
        dice = new Random(seed);
    }

    void takesAStep() {
        if (node == null || node.lives() != life || node.port().isEmpty()) {
            signsIn();
        }
        steps.get(turn++ % steps.size()).run();
    }

    private void signsIn() {
        node = null;
        StormNode chosen = nodes.get(dice.nextInt(nodes.size()));
        life = chosen.lives();
        manager = TasklistUser.signedIn(chosen.port().orElseThrow(), "dehm1", Staff.PASSWORD);
        node = chosen;
    }

    private void places() {
        Map<String, Object> stays = choice(1, "STAYS_WITH_PLAN", "The plan goes on.");
        Map<String, Object> centre = choice(1, "CHILDRENS_CENTRE", "Fits.");
        open("Decide destination").forEach(task -> {
            boolean carried = database.get()
                    .sql("select count(*) > 0 from step_up where position('\"' || contact || '\"' in ?) > 0")
                    .param(task.toString())
                    .query(Boolean.class)
                    .single();
            done("placed", task, Map.of("children", List.of(carried ? stays : centre)));
        });
    }

    private void accepts() {
        Map<String, Object> said = Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777");
        database.get()
                .sql("select id from service_request where state = 'SENT' and agency = ? limit 3")
                .param(SERVICE)
                .query(UUID.class)
                .list()
                .forEach(request -> said(
                        "taken on",
                        new AgencySystem(node.port().orElseThrow(), SERVICE)
                                .asks("POST", "/api/service-requests/" + request + "/answer", said)));
    }

    private void allocates() {
        LocalDate meeting = LocalDate.now(Clock.systemUTC()).plusDays(21);
        Map<String, Object> lead = Map.of(
                "leadKind", "SINGLE_AGENCY",
                "leadName", "Hana ZZ-Visitor",
                "leadAgency", "Health visiting",
                "leadReached", "01632 960001",
                "rationale", "She knows the family.",
                "lateReason", "The family is away.",
                "nextTaf", meeting.toString());
        open("Allocate lead professional").forEach(task -> done("led", task, lead));
    }

    /** A press that nobody answered is pressed again, with the same token. */
    private void stepsUp() {
        List<String> plans = database.get()
                .sql("select reference from plan where state = 'ACTIVE' limit 2")
                .query(String.class)
                .list();
        plans.forEach(plan -> {
            UUID token = presses.computeIfAbsent(plan, first -> new UUID(dice.nextLong(), dice.nextLong()));
            Map<String, String> typed = new HashMap<>(Map.of(
                    "token", token.toString(),
                    "concern", StormPeople.words(token),
                    "immediacy", "NOT_SOON",
                    "indicator-NEGLECT", "yes",
                    "familyKnows", "YES"));
            typed.put("child-1", "yes");
            String page = "/plans/" + plan + "/step-up";
            HttpResponse<String> answer = manager.submit(page, page, typed);
            said("stepped up", answer);
            if (answer.statusCode() == 303) {
                presses.remove(plan);
                log.steppedUp.put(token, plan);
            }
        });
    }

    private List<JsonNode> open(String name) {
        List<JsonNode> open = new ArrayList<>();
        manager.list("Everything for my team").forEach(open::add);
        open.removeIf(task -> !task.path("name").asText().equals(name));
        return open.subList(0, Math.min(3, open.size()));
    }

    private void done(String what, JsonNode task, Map<String, Object> answers) {
        String id = task.path("id").asText();
        manager.claim(id);
        said(what, manager.complete(id, answers));
    }

    private void said(String what, HttpResponse<String> answer) {
        boolean kept = answer.statusCode() < 400;
        log.walked.merge(kept ? what : what + " " + answer.statusCode(), 1, Integer::sum);
    }
}
