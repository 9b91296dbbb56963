package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into a task form is kept on the server, goes with the task, and ends with it. */
class TaskDraftsIT extends FrontDoorScenario {

    private static final String WORDS = "Breakfast club helps. I rang ZZ-Birch School.";

    private TasklistUser manager;
    private String reference;
    private String task;

    @BeforeEach
    void aTaskThatSomebodyHolds() {
        clock.moveTo("2026-03-03T14:05");
        reference = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        manager = signedIn("dswm1");
        task = manager.taskId(reference);
        manager.claim(task);
    }

    @Test
    void isThereAfterSigningInAgainAndInAnotherBrowser() {
        assertThat(manager.types(task, typed(WORDS), 0).statusCode()).isEqualTo(200);
        clock.moveTo("2026-03-04T09:10");

        JsonNode shown = Caller.read(signedIn("dswm1").atDesk(task));

        assertThat(shown.path("reference").asText()).isEqualTo(reference);
        assertThat(shown.at("/draft/answers/children/0/rationale").asText()).isEqualTo(WORDS);
        assertThat(shown.at("/draft/by").asText()).isEqualTo("dswm1 ZZ-Staff");
        assertThat(shown.at("/draft/at").asText()).isEqualTo("14:05 on 3 March");
        assertThat(shown.at("/holder/since").asText()).isEqualTo("14:05 on 3 March");
        assertThat(shown.at("/holder/mine").asBoolean()).isTrue();
        assertThat(audited("READ", "draft of Task_DecideThreshold")).isEqualTo(1);
        assertThat(audited("CHANGE", "draft of Task_DecideThreshold")).isEqualTo(1);
    }

    @Test
    void keepsOnlyWhatPeopleFillIn() {
        Map<String, Object> row = Map.of("number", "1", "child", "Noor ZZ-Birch", "proposal", "x", "rationale", WORDS);

        manager.types(task, Map.of("children", List.of(row), "contact", Map.of("concern", "x"), "other", "y"), 0);

        assertThat(Caller.read(manager.atDesk(task)).at("/draft/answers").toString())
                .isEqualTo("{\"children\":[{\"number\":\"1\",\"rationale\":\"" + WORDS + "\"}]}");
    }

    @Test
    void onlyTheHolderWritesAndOnlyTheDeskReads() {
        manager.types(task, typed(WORDS), 0);
        TasklistUser colleague = signedIn("dswm2");

        assertThat(Caller.read(colleague.atDesk(task)).at("/draft/by").asText()).isEqualTo("dswm1 ZZ-Staff");
        HttpResponse<String> written = colleague.types(task, typed("Mine."), 1);
        assertThat(written.statusCode()).isEqualTo(409);
        assertThat(Caller.read(written).path("message").asText()).startsWith("You do not hold this task");
        assertThat(colleague.throwsAway(task).statusCode()).isEqualTo(409);
        for (String stranger : List.of("dehm1", "cso1", "hou1", "hos1")) {
            assertThat(signedIn(stranger).atDesk(task).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(signedIn(stranger).types(task, typed("Mine."), 1).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(drafts()).isEqualTo(1);
        assertThat(new Caller(port).get("/camunda/api/desk/tasks/" + task).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyWritesOverWordsThatTheyHaveNotSeen() {
        assertThat(Caller.read(manager.types(task, typed("First."), 0))
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(manager.types(task, typed("Second."), 1).statusCode()).isEqualTo(200);

        assertThat(manager.types(task, typed("From an old window."), 1).statusCode())
                .isEqualTo(409);
        assertThat(manager.types(task, typed("From an older window."), 0).statusCode())
                .isEqualTo(409);
        assertThat(Caller.read(manager.atDesk(task)).at("/draft/answers").toString())
                .contains("Second.");
    }

    @Test
    void isDeletedWithTheTaskAndNotByARefusal() {
        manager.types(task, typed(WORDS), 0);

        assertThat(manager.decideThreshold(task, judgement(7, "LEVEL_1", "NOT_SOCIAL_CARE", "No such child."))
                        .statusCode())
                .isEqualTo(400);
        assertThat(drafts()).as("the form was refused").isEqualTo(1);
        assertThat(manager.decideThreshold(task, judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", WORDS))
                        .statusCode())
                .isLessThan(300);
        assertThat(drafts()).as("the form was accepted").isZero();
        assertThat(manager.types(task, typed(WORDS), 1).statusCode()).isEqualTo(409);
        assertThat(drafts()).isZero();
    }

    @Test
    void isDeletedWhenTheTaskIsTakenAway() {
        manager.types(task, typed(WORDS), 0);

        clearTheDesks();

        assertThat(drafts()).isZero();
    }

    @Test
    void canBeThrownAway() {
        manager.types(task, typed(WORDS), 0);

        assertThat(manager.throwsAway(task).statusCode()).isEqualTo(204);

        assertThat(Caller.read(manager.atDesk(task)).path("draft").isNull()).isTrue();
    }

    @Test
    void tooMuchTextOrAForgedRequestIsRefused() {
        assertThat(manager.types(task, typed("x".repeat(70_000)), 0).statusCode())
                .isEqualTo(400);
        HttpResponse<String> forged = manager.send(manager.request("/camunda/api/desk/tasks/" + task + "/draft")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"answers\":{},\"version\":0}")));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(drafts()).isZero();
    }

    private static Map<String, Object> typed(String rationale) {
        return Map.of("children", List.of(Map.of("number", "1", "rationale", rationale)));
    }

    private long drafts() {
        return count("select count(*) from task_draft where reference = ?", reference);
    }

    private long audited(String deed, String what) {
        return count(
                "select count(*) from audit_entry where reference = ? and deed = ? and what = ?",
                reference,
                deed,
                what);
    }
}
