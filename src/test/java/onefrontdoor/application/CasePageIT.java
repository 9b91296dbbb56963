package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything about a contact on one page, for the staff of every desk and nobody else. */
class CasePageIT extends FrontDoorScenario {

    private static final List<String> DESKS = List.of("cso1", "dswm1", "dehm1", "edt1", "hos1", "hou1");

    private String reference;

    @BeforeEach
    void somebodyRings() {
        clock.moveTo("2026-03-11T11:05");
        reference = received(Scenarios.sc08(), Channel.PHONE).reference().value();
    }

    @Test
    void staffOfEveryDeskOpenItAndNobodyElse() {
        for (String login : DESKS) {
            assertThat(open(login).statusCode()).as(login).isEqualTo(200);
        }
        TasklistUser administrator = TasklistUser.signedIn(port, "breakglass", "an-administrator-of-tests");
        assertThat(administrator.get(page()).statusCode()).isEqualTo(403);
        assertThat(new Caller(port).get(page()).statusCode()).isEqualTo(401);
        for (String method : List.of("POST", "PUT", "DELETE")) {
            assertThat(signedIn("dswm1").json(method, page(), "{}").statusCode())
                    .as(method)
                    .isEqualTo(403);
        }
    }

    @Test
    void tellsChildrenWorryAndClockInWords() {
        String body = open("dswm1").body();

        assertThat(body)
                .contains("Ali ZZ-Hazel", "Hana ZZ-Hazel", "10 years", "22 August 2015")
                .contains("Ali told me dad hit him with a belt last night")
                .contains("Mona ZZ-Hazel", "Parental responsibility")
                .contains("Asking could put the child at risk.")
                .contains("Physical abuse by an adult")
                .contains(">Red<", ">4 hours left<")
                .doesNotContain("??");
    }

    @Test
    void saysWhoHoldsItAndForWhomItWaits() {
        assertThat(words(open("dswm1")))
                .contains(
                        "Decide threshold, for Duty social work managers, due Wednesday 11 March 2026, 15:05, nobody has claimed it");

        TasklistUser manager = signedIn("dswm1");
        manager.claim(manager.taskId(reference));

        assertThat(words(open("dehm1"))).contains("due Wednesday 11 March 2026, 15:05, held by dswm1");
        assertThat(open("dehm1").body())
                .contains("data-picture=\"/desk/processes/ThresholdDecisionProcess/")
                .contains("data-current=\"Task_DecideThreshold\"")
                .contains("data-current=\"CallActivity_ThresholdDecision\"");
    }

    @Test
    void keepsSupersededDecisionsWithDeciderTimeAndRationale() {
        clock.moveTo("2026-03-11T12:00");
        decidedByBoth("Not met, I thought.");
        clock.moveTo("2026-03-11T13:10");
        TasklistUser again = signedIn("dswm2");
        String task = again.taskId(reference);
        again.claim(task);
        again.decideThreshold(
                task,
                judgement(1, "LEVEL_4", "SECTION_47", "The mark is worse than it looked."),
                judgement(2, "LEVEL_3", "SECTION_17", "She saw it."));
        clock.moveTo("2026-03-11T13:11");
        runJobs();

        String body = words(open("hos1"));

        assertThat(body)
                .contains("Not met, I thought.", "Please look again.", "The mark is worse than it looked.")
                .containsSubsequence("Decision Superseded Wednesday 11 March 2026", "dswm1")
                .containsSubsequence(
                        "Chronology", "Contact received by telephone", "Urgency rated Red", "dswm1", "dehm1")
                .containsSubsequence("Chronology", "Please look again.", "dswm2", "Social care asked", "Messages sent");
    }

    private void decidedByBoth(String rationale) {
        TasklistUser first = signedIn("dswm1");
        String task = first.taskId(reference);
        first.claim(task);
        first.decideThreshold(
                task,
                judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", rationale),
                judgement(2, "LEVEL_2B", "NOT_SOCIAL_CARE", rationale));
        runJobs();
        clock.moveTo("2026-03-11T12:30");
        TasklistUser earlyHelp = signedIn("dehm1");
        String question = earlyHelp.taskId(reference);
        earlyHelp.claim(question);
        earlyHelp.complete(
                question,
                Map.of(
                        "children",
                        List.of(
                                choice(1, "SOCIAL_WORK_DECISION", "Please look again."),
                                choice(2, "SOCIAL_WORK_DECISION", "Please look again."))));
        runJobs();
    }

    @Test
    void writesDownEveryOpeningAndNothingElse() {
        open("dehm1");
        open("dehm1");
        signedIn("dehm1").get("/desk/processes/ContactTriageProcess/1");

        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and deed = 'READ' and who = 'dehm1' and what = 'case page'",
                        reference))
                .isEqualTo(2);
    }

    @Test
    void answersAReferenceOfNobodyLikeOneThatCannotBe() {
        TasklistUser manager = signedIn("hou1");
        String unknown = withoutNumber(manager.get("/contacts/C-2020-999999"));

        assertThat(unknown).contains("There is no record that you can open under this reference");
        for (String other : List.of("P-2026-000045", "nonsense", "C-2026-1", "C-2026-000001%3Cb%3E")) {
            HttpResponse<String> answer = manager.get("/contacts/" + other);
            assertThat(answer.statusCode()).as(other).isEqualTo(404);
            assertThat(withoutNumber(answer)).as(other).isEqualTo(unknown);
        }
        assertThat(count("select count(*) from audit_entry where reference = 'C-2020-999999'"))
                .isZero();
    }

    @Test
    void showsThePicturesToStaffAlone() {
        HttpResponse<String> picture = signedIn("hou1").get("/desk/processes/ThresholdDecisionProcess/1");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.body()).contains("id=\"Task_DecideThreshold\"", "BPMNShape");
        assertThat(signedIn("hou1").get("/desk/processes/Nothing/1").statusCode())
                .isEqualTo(404);
        assertThat(new Caller(port)
                        .get("/desk/processes/ThresholdDecisionProcess/1")
                        .statusCode())
                .isEqualTo(401);
        assertThat(new Caller(port).get("/staff/process-picture.js").statusCode())
                .isEqualTo(401);
    }

    private static String withoutNumber(HttpResponse<String> page) {
        return page.body().replace(page.headers().firstValue("X-Correlation-Id").orElseThrow(), "");
    }

    private HttpResponse<String> open(String login) {
        return signedIn(login).get(page());
    }

    private String page() {
        return "/contacts/" + reference;
    }

    private static String words(HttpResponse<String> page) {
        return page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" ,", ",");
    }
}
