package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** What becomes of families in early help, as the domain dossier tells it, section 6.3, through Tasklist's endpoints. */
class PlanScenariosIT extends EarlyHelpScenario {

    private static final String ALLOCATE = "Allocate lead professional";

    private String plan;

    @Test
    void sc03TheHealthVisitorLeadsAndTheTeamMeetsInTime() {
        early("2026-03-04T09:40", Scenarios.sc03(), "LEVEL_2B", 2);
        clock.moveTo("2026-03-05T10:00");
        place(choice(1, "CHILDRENS_CENTRE", "Speech."), choice(2, "CHILDRENS_CENTRE", "Speech."));
        acceptedByTheService();
        assertThat(due("dehm1", ALLOCATE)).startsWith("2026-03-06T17:00");
        assertThat(tried("dehm1", ALLOCATE, lead("2026-04-17", Map.of())).body())
                .contains("Thursday 16 April 2026");

        done("dehm1", ALLOCATE, lead("2026-04-16", Map.of()));

        assertThat(due("dehm1", "Write assessment")).startsWith("2026-04-27T16:00");
        assertThat(text("select state from plan where reference = ?")).isEqualTo("ACTIVE");
        assertThat(count("select count(*) from assessment_child where plan_reference = ?", plan))
                .as("an assessment for each child (E20)")
                .isEqualTo(2);
        clock.moveTo("2026-04-16T14:00");
        runJobs();
        assertThat(tried("dehm1", "Write up review", held("2026-07-10")).body()).contains("Thursday 9 July 2026");
        done("dehm1", "Write up review", held("2026-07-09"));
        assertThat(text("select next_taf_on::text from plan where reference = ?"))
                .isEqualTo("2026-07-09");
    }

    @Test
    void sc04FamilySupportLeadsAndSc12TheFamilyWithdrawsInMidPlan() {
        early("2026-03-05T11:10", Scenarios.sc04(), "LEVEL_2B", 3);
        clock.moveTo("2026-03-06T10:00");
        place(choice(1, FAMILY_SUPPORT, "A"), choice(2, FAMILY_SUPPORT, "B"), choice(3, FAMILY_SUPPORT, "C"));
        clock.moveTo("2026-03-09T09:30");
        complete("tm1", ANSWER, taken(1), taken(2), taken(3));
        begun();
        assertThat(tried("tm1", ALLOCATE, lead("2026-04-21", Map.of())).body()).contains("Monday 20 April 2026");
        done("tm1", ALLOCATE, lead("2026-04-20", Map.of("leadLogin", "lp1")));
        assertThat(due("lp1", "Write assessment")).startsWith("2026-04-29T16:00");
        clock.moveTo("2026-03-12T17:00");
        runJobs();
        assertThat(late()).as("nobody in touch within three working days").isEqualTo(1);

        clock.moveTo("2026-03-18T09:15");
        HttpResponse<String> stopped = withdrawn();

        assertThat(stopped.statusCode()).isEqualTo(303);
        assertThat(late()).as("told at once").isEqualTo(2);
        assertThat(signedIn("tm1").get("/plans/" + plan).body()).contains("Agreement to help: Withdrawn");
        runJobs();
        assertThat(signedIn("dswm1")
                        .task(reference, "Reconsider risk")
                        .path("due")
                        .asText())
                .startsWith("2026-03-25T17:00");
        assertThat(text("select state from plan where reference = ?"))
                .as("nothing closes by itself (INV09)")
                .isEqualTo("ACTIVE");
    }

    /** RB37: told, silent, rung, acknowledged; the plan is ours all the while. */
    @Test
    void theFamilyMovesAndItsPlanStaysOursUntilTheOtherAuthorityHasThem() {
        early("2026-03-04T09:40", Scenarios.sc03(), "LEVEL_2B", 2);
        clock.moveTo("2026-03-05T10:00");
        place(choice(1, "CHILDRENS_CENTRE", "Speech."), choice(2, "CHILDRENS_CENTRE", "Speech."));
        acceptedByTheService();
        done("dehm1", ALLOCATE, lead("2026-04-16", Map.of()));
        HttpResponse<String> withPlan = sent("move", moves("AGREED"));
        assertThat(withPlan.statusCode()).isEqualTo(422);
        assertThat(withPlan.body()).contains("nobody agreed to that").contains("ZZ-Town Council");

        assertThat(sent("move", moves("NOT_AGREED")).statusCode()).isEqualTo(303);

        assertThat(signedIn("dehm1").get("/plans/" + plan).body()).contains("It has not answered: the plan is ours");
        clock.moveTo("2026-03-09T17:01");
        runJobs();
        assertThat(late()).as("silent for two working days").isEqualTo(1);
        clock.moveTo("2026-03-12T17:01");
        runJobs();
        assertThat(late()).as("the family not seen, and silent for a week").isEqualTo(3);
        Map<String, String> heard =
                Map.of("answer", "ACKNOWLEDGED", "person", "Jo ZZ-Desk", "words", "By telephone at five.");
        assertThat(sent("moved", heard).statusCode()).isEqualTo(303);
        assertThat(sent("moved", heard).body()).contains("No move waits for an answer");
        assertThat(late()).as("the manager hears that it can be closed").isEqualTo(4);
        assertThat(text("select state from plan where reference = ?")).isEqualTo("ACTIVE");
        assertThat(text("select next_taf_on::text from plan where reference = ?"))
                .isEqualTo("2026-04-16");
        assertThat(signedIn("dehm1").get("/contacts/" + reference).body()).contains("The family moves to another area");
        assertThat(withoutOneOwner(reference, plan)).isEmpty();
    }

    private HttpResponse<String> sent(String form, Map<String, String> typed) {
        return signedIn("dehm1").submit("/plans/" + plan, "/plans/" + plan + "/" + form, typed);
    }

    private static Map<String, String> moves(String transfer) {
        return Map.of(
                "authority", "ZZ-Town Council",
                "reached", "By telephone",
                "movesOn", "2026-03-20",
                "transfer", transfer);
    }

    private void acceptedByTheService() {
        database.sql(
                        "select id from service_request where contact_reference = ? and state = 'SENT' order by child_number")
                .param(reference)
                .query(UUID.class)
                .list()
                .forEach(this::accepted);
        runJobs();
        begun();
    }

    private void accepted(UUID request) {
        Map<String, Object> said = Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777");
        HttpResponse<String> heard = new AgencySystem(port, "childrens-centre")
                .asks("POST", "/api/service-requests/" + request + "/answer", said);
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(200);
    }

    private void begun() {
        plan = database.sql("select reference from plan where contact_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> withdrawn() {
        String agreement = "/contacts/" + reference + "/agreement";
        return signedIn("cso1").submit(agreement, agreement + "/withdraw-everything", Map.of());
    }

    private HttpResponse<String> tried(String login, String task, Map<String, Object> answers) {
        TasklistUser person = signedIn(login);
        String id = person.task(listed(task), task).path("id").asText();
        person.claim(id);
        return person.complete(id, answers);
    }

    private void done(String login, String task, Map<String, Object> answers) {
        HttpResponse<String> done = tried(login, task, answers);
        assertThat(done.statusCode()).as(done.body()).isLessThan(300);
        runJobs();
    }

    private String due(String login, String task) {
        return signedIn(login).task(listed(task), task).path("due").asText();
    }

    /** Tasks of a plan stand in lists under the contact it came from, those of an assessment under the plan. */
    private String listed(String task) {
        return task.equals("Write assessment") ? plan : reference;
    }

    private String text(String sql) {
        return database.sql(sql).param(plan).query(String.class).single();
    }

    private long late() {
        return count(
                "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ = ? and t.task_def_key_ = 'Task_LookAtPlan'",
                plan);
    }

    private static Map<String, Object> lead(String day, Map<String, Object> more) {
        Map<String, Object> lead = new HashMap<>(Map.of(
                "leadKind", "SINGLE_AGENCY",
                "leadName", "Hana ZZ-Visitor",
                "leadAgency", "Health visiting",
                "leadReached", "01632 960001",
                "rationale", "She knows the family.",
                "nextTaf", day));
        lead.putAll(more);
        return lead;
    }

    private static Map<String, Object> held(String next) {
        return Map.of("outcome", "HELD", "present", "All", "minutes", "Agreed.", "goesOn", "CONTINUE", "nextTaf", next);
    }
}
