package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk at 16:45 on a Friday: what is open goes to the next shift and stays with nobody who has left (A20). */
class HandOverIT extends FrontDoorScenario {

    private static final String PAGE = "/desk/hand-over";
    private static final Map<String, String> BACK_TO_THE_TEAM = Map.of(
            "desk", "duty-social-work-manager", "notes", "The ward rings back.", "reason", "End of shift.", "to", "");

    private String held;
    private String waiting;

    @BeforeEach
    void twoContactsAreOpen() {
        database.sql("delete from desk_hand_over_task").update();
        database.sql("delete from desk_hand_over").update();
        clock.moveTo("2026-03-13T16:45");
        held = received(Scenarios.sc10(), Channel.PHONE).reference().value();
        waiting = received(Scenarios.sc08(), Channel.PHONE).reference().value();
    }

    @Test
    void everythingOpenIsListedAndPutBackToTheTeam() {
        TasklistUser leaver = holding();

        String sheet = leaver.get(PAGE).body();
        assertThat(sheet)
                .contains(held)
                .contains(waiting)
                .contains("Decide threshold")
                .contains("You hold 1 task.");
        assertThat(sheet).doesNotContain("Juniper").doesNotContain("Hazel");
        assertThat(leaver.submit(PAGE, PAGE, BACK_TO_THE_TEAM).statusCode()).isEqualTo(303);

        assertThat(holder(held)).isNull();
        assertThat(listed()).contains(held, waiting);
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and who = 'dswm1' and what = 'task handed on"
                                + " at shift change'",
                        held))
                .isEqualTo(1);
        TasklistUser next = signedIn("dswm2");
        assertThat(next.claim(next.taskId(held)).statusCode()).isEqualTo(204);
    }

    @Test
    void ownTasksGoToANamedColleagueWhoMayFinishThem() {
        TasklistUser leaver = holding();
        Map<String, String> toAlex = Map.of(
                "desk", "duty-social-work-manager", "notes", "All said.", "reason", "End of shift.", "to", "dswm2");

        assertThat(leaver.submit(PAGE, PAGE, toAlex).statusCode()).isEqualTo(303);

        assertThat(holder(held)).isEqualTo("dswm2");
        TasklistUser next = signedIn("dswm2");
        String task = next.taskId(held);
        assertThat(leaver.decideThreshold(task, judgement(1, "LEVEL_1", "NOT_SOCIAL_CARE", "Late"))
                        .statusCode())
                .as("whoever left decides no more")
                .isEqualTo(409);
        assertThat(next.decideThreshold(task, judgement(1, "LEVEL_4", "SECTION_47", "Tonight."))
                        .statusCode())
                .isLessThan(300);
    }

    @Test
    void theNextShiftAcceptsOnceAndNotTheOneWhoLeft() {
        TasklistUser leaver = holding();
        leaver.submit(PAGE, PAGE, BACK_TO_THE_TEAM);
        String accept = PAGE + "/" + latest() + "/accept";
        Map<String, String> desk = Map.of("desk", "duty-social-work-manager");

        assertThat(leaver.submit(PAGE, accept, desk).statusCode()).isEqualTo(403);
        assertThat(signedIn("dehm1").submit(PAGE, accept, desk).statusCode()).isEqualTo(403);
        TasklistUser next = signedIn("dswm2");
        assertThat(next.get(PAGE).body()).contains("The ward rings back.").contains("Take over this desk");
        assertThat(next.submit(PAGE, accept, desk).statusCode()).isEqualTo(303);
        assertThat(next.submit(PAGE, accept, desk).statusCode()).isEqualTo(409);

        assertThat(leaver.get(PAGE).body()).contains("dswm2 ZZ-Staff has taken over");
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and who = 'dswm2' and what = 'desk taken over"
                                + " with this open'",
                        waiting))
                .isEqualTo(1);
    }

    @Test
    void withoutNotesOrAReasonNothingChangesHands() {
        TasklistUser leaver = holding();

        HttpResponse<String> page = leaver.submit(
                PAGE, PAGE, Map.of("desk", "duty-social-work-manager", "notes", " ", "reason", "", "to", "dswm2"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Write notes for the next shift").contains("Give a reason");
        assertThat(holder(held)).isEqualTo("dswm1");
    }

    @Test
    void nobodySeesTheDeskOfAnother() {
        String earlyHelp =
                signedIn("dehm1").get(PAGE + "?desk=duty-social-work-manager").body();

        assertThat(earlyHelp).contains("Hand over the desk: Duty early help").doesNotContain(held);
        assertThat(new Caller(port).get(PAGE).statusCode()).isIn(302, 401, 403);
    }

    private TasklistUser holding() {
        TasklistUser manager = signedIn("dswm1");
        assertThat(manager.claim(manager.taskId(held)).statusCode()).isEqualTo(204);
        return manager;
    }

    private String holder(String reference) {
        return database.sql(
                        "select t.assignee_ from act_ru_task t join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_"
                                + " where v.name_ = 'reference' and v.text_ = ? and t.task_def_key_ = 'Task_DecideThreshold'")
                .param(reference)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private String latest() {
        return database.sql("select id::text from desk_hand_over where accepted_at is null order by handed_over_at desc"
                        + " limit 1")
                .query(String.class)
                .single();
    }

    private List<String> listed() {
        return database.sql("select reference from desk_hand_over_task")
                .query(String.class)
                .list();
    }
}
