package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A task that a colleague holds is taken over or handed on with a reason, and with what was typed into it. */
class HandingOnIT extends FrontDoorScenario {

    private static final String REASON = "Sam is ill since lunch; ZZ-Birch cannot wait.";

    private TasklistUser holder;
    private TasklistUser colleague;
    private String reference;
    private String task;

    @BeforeEach
    void aTaskThatAColleagueHolds() {
        database.sql("delete from task_reassignment").update();
        clock.moveTo("2026-03-03T14:05");
        reference = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        holder = signedIn("dswm1");
        colleague = signedIn("dswm2");
        task = holder.taskId(reference);
        holder.claim(task);
    }

    @Test
    void aColleagueTakesOverWithTheWordsAndFinishes() {
        holder.types(task, Map.of("children", List.of(Map.of("number", "1", "rationale", "Half a reason"))), 0);
        clock.moveTo("2026-03-03T15:00");

        assertThat(colleague.handsOn(task, "dswm2", REASON).statusCode()).isEqualTo(204);

        JsonNode shown = Caller.read(colleague.atDesk(task));
        assertThat(shown.at("/holder/mine").asBoolean()).isTrue();
        assertThat(shown.at("/holder/since").asText()).isEqualTo("15:00");
        assertThat(shown.at("/draft/by").asText()).isEqualTo("dswm1 ZZ-Staff");
        assertThat(shown.at("/draft/answers").toString()).contains("Half a reason");
        assertThat(database.sql("select held_by || ' > ' || handed_to || ' by ' || handed_by || ': ' || reason"
                                + " from task_reassignment where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .isEqualTo("dswm1 > dswm2 by dswm2: " + REASON);
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and what = 'handed on Task_DecideThreshold'",
                        reference))
                .isEqualTo(1);
        var late = holder.decideThreshold(task, judgement(1, "LEVEL_1", "NOT_SOCIAL_CARE", "Mine."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(colleague
                        .decideThreshold(task, judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", "A whole reason."))
                        .statusCode())
                .isLessThan(300);
    }

    @Test
    void goesBackToTheTeamOrIsMovedByTheHeadOfService() {
        assertThat(colleague.handsOn(task, "", REASON).statusCode()).isEqualTo(204);
        assertThat(colleague.claim(task).statusCode()).isEqualTo(204);

        TasklistUser head = signedIn("hos1");
        assertThat(head.handsOn(task, "dswm1", REASON).statusCode()).isEqualTo(204);

        assertThat(Caller.read(holder.atDesk(task)).at("/holder/mine").asBoolean())
                .isTrue();
        assertThat(reassignments()).isEqualTo(2);
    }

    @Test
    void needsAReasonAHolderAndSomebodyOfTheTeam() {
        assertThat(colleague.handsOn(task, "dswm2", " ").statusCode()).isEqualTo(400);
        assertThat(colleague.handsOn(task, "dswm2", "x".repeat(1_001)).statusCode())
                .isEqualTo(400);
        assertThat(colleague.handsOn(task, "dehm1", REASON).statusCode())
                .as("another desk")
                .isEqualTo(400);
        assertThat(colleague.handsOn(task, "nobody", REASON).statusCode()).isEqualTo(400);
        for (String stranger : List.of("dehm1", "cso1", "hou1")) {
            assertThat(signedIn(stranger).handsOn(task, "dswm2", REASON).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        holder.unclaim(task);
        assertThat(colleague.handsOn(task, "dswm2", REASON).statusCode())
                .as("nobody holds it")
                .isEqualTo(409);
        assertThat(reassignments()).isZero();
    }

    @Test
    void offersTheColleaguesOfTheTaskAndNobodyElse() {
        JsonNode offered = Caller.read(colleague.get("/camunda/api/desk/tasks/" + task + "/colleagues"));

        assertThat(offered.findValuesAsText("id")).contains("dswm1", "dswm2").doesNotContain("dehm1", "cso1", "hos1");
        assertThat(offered.findValuesAsText("name")).contains("dswm1 ZZ-Staff");
    }

    @Test
    void theListOfWhatWaitsOnOthersLeavesOutOnesOwn() {
        assertThat(holder.list("Waiting on others").toString()).doesNotContain(task);
        assertThat(colleague.list("Waiting on others").toString()).contains(task);
        assertThat(holder.list("My tasks").toString()).contains(task);
        JsonNode numbers = Caller.read(colleague.get("/camunda/api/desk/lists"));
        assertThat(numbers.path("counts")).hasSize(7);
        assertThat(numbers.path("counts").toString()).contains(":1").contains(":0");
        assertThat(numbers.path("now").asText()).startsWith("2026-03-03T14:05");
    }

    @Test
    void everythingOfAnAbsentColleagueIsHandedOnInOneStep() {
        String other = received(Scenarios.sc07(), Channel.PHONE).reference().value();
        holder.claim(holder.taskId(other));
        assertThat(colleague.get("/desk/cover").body()).contains("dswm1 ZZ-Staff (2 tasks)");

        assertThat(covers(signedIn("dehm1"), "dswm1", "dehm1").headers().firstValue("Location"))
                .as("of another desk")
                .hasValueSatisfying(address -> assertThat(address).endsWith("handedOn=0&toTheTeam=0"));
        assertThat(covers(colleague, "dswm1", "").statusCode()).isEqualTo(422);
        assertThat(covers(colleague, "dswm1", "dswm2").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("handedOn=2&toTheTeam=0"));

        assertThat(colleague.get("/desk/cover?handedOn=2&toTheTeam=0").body())
                .contains("2 tasks were handed on, and none went back to the team.");
        assertThat(colleague.list("My tasks")).hasSize(2);
        assertThat(covers(signedIn("hos1"), "dswm2", "dehm1").headers().firstValue("Location"))
                .as("whom the tasks are not for")
                .hasValueSatisfying(address -> assertThat(address).endsWith("handedOn=0&toTheTeam=2"));
        assertThat(colleague.list("My tasks")).isEmpty();
        assertThat(count("select count(*) from task_reassignment where reason = ?", REASON))
                .isEqualTo(4);
    }

    private static HttpResponse<String> covers(TasklistUser person, String absent, String to) {
        return person.submit("/desk/cover", "/desk/cover", Map.of("absent", absent, "to", to, "reason", REASON));
    }

    private long reassignments() {
        return count("select count(*) from task_reassignment where reference = ?", reference);
    }
}
