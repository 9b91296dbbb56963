package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SC18 and its variants over HTTP: social care is asked from a plan in one action, and nothing closes early (RB31, INV16). */
class StepUpScenariosIT extends EarlyHelpScenario {

    private String plan;
    private String page;

    /** Two children of whom targeted family support has taken over; somebody leads, and the team meets on 20 April. */
    @BeforeEach
    void aPlanThatIsLed() {
        early("2026-03-05T11:10", Scenarios.sc04(), "LEVEL_2B", 3);
        clock.moveTo("2026-03-06T10:00");
        place(choice(1, FAMILY_SUPPORT, "A"), choice(2, FAMILY_SUPPORT, "B"), choice(3, FAMILY_SUPPORT, "C"));
        clock.moveTo("2026-03-09T09:30");
        complete("tm1", ANSWER, taken(1), taken(2), taken(3));
        plan = text("select reference from plan where contact_reference = ?", reference);
        page = "/plans/" + plan + "/step-up";
        TasklistUser manager = signedIn("tm1");
        String task =
                manager.task(reference, "Allocate lead professional").path("id").asText();
        manager.claim(task);
        Map<String, Object> lead = new HashMap<>(Map.of("leadKind", "SINGLE_AGENCY", "leadLogin", "lp1"));
        lead.putAll(Map.of("rationale", "She knows them.", "nextTaf", "2026-04-20"));
        assertThat(manager.complete(task, lead).statusCode()).isLessThan(300);
        runJobs();
        clock.moveTo("2026-03-25T16:00");
    }

    @Test
    void sc18SocialCareTakesTheChildrenOnAndOnlyThenThePlanMayClose() {
        HttpResponse<String> raised = raise("THIS_WEEK", 1, 2, 3);
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(303);
        String contact = contact();
        runJobs();

        assertThat(state()).isEqualTo("STEP_UP_PENDING");
        assertThat(text("select next_taf_on::text from plan where reference = ?", plan))
                .isEqualTo("2026-04-20");
        assertThat(text("select referrer_source from contact where reference = ?", contact))
                .isEqualTo("EARLY_HELP");
        assertThat(nothingWasTypedAgain(contact)).isTrue();
        TasklistUser socialWork = signedIn("dswm1");
        assertThat(socialWork.task(contact, "Decide threshold").path("due").asText())
                .startsWith("2026-03-26T");
        assertThat(tasks(contact, "Task_GatherBasicInformation")).isZero();
        assertThat(signedIn("tm1").get("/plans/" + plan).body()).contains("social care has been asked");
        assertThat(story()).contains("Step-up: social care is asked to take over", "Plan with a lead professional");
        assertThat(withoutOneOwner(reference, contact, plan)).as("asked").isEmpty();

        clock.moveTo("2026-03-26T11:00");
        String task = socialWork.taskId(contact);
        socialWork.claim(task);
        socialWork.decideThreshold(task, met(1), met(2), met(3));
        runJobs();
        assertThat(state()).as("asked, not answered").isEqualTo("STEP_UP_PENDING");
        assertThat(closing()).contains("Until then it goes on");
        new SocialCareSystem(port, database).accept(contact);
        runJobs();

        assertThat(text("select state from step_up where contact = ?", contact)).isEqualTo("ACCEPTED");
        assertThat(state()).as("nothing closes by itself (INV09)").isEqualTo("STEP_UP_PENDING");
        assertThat(signedIn("tm1").get(page).body()).contains("social care takes the child on");
        assertThat(closing()).doesNotContain("Until then it goes on");
        assertThat(story())
                .contains(
                        "Step-up: social care took the child on", "Social care has taken the child over from the plan")
                .contains("With children’s social care");
        assertThat(withoutOneOwner(reference, contact, plan))
                .as("taken on, and the plan not closed yet")
                .isEmpty();
    }

    @Test
    void goesOnWithItsReasonsWhereTheThresholdIsNotMet() {
        raise("NOT_SOON", 1, 2, 3);
        String contact = contact();
        runJobs();
        TasklistUser socialWork = signedIn("dswm1");
        String task = socialWork.taskId(contact);
        socialWork.claim(task);
        Object[] no = {refused(1), refused(2), refused(3)};
        assertThat(socialWork.decideThreshold(task, no).statusCode()).isLessThan(300);
        runJobs();

        assertThat(state()).isEqualTo("ACTIVE");
        assertThat(text("select next_taf_on::text from plan where reference = ?", plan))
                .isEqualTo("2026-04-20");
        assertThat(text("select state from step_up where contact = ?", contact)).isEqualTo("REFUSED");
        assertThat(signedIn("lp1").get(page).body()).contains("can be challenged");
        assertThat(story()).contains("Step-up: not taken on, the plan went on");
        assertThat(withoutOneOwner(reference, plan)).isEmpty();
        challengedByWhoeverLeads(contact);
        String before = reference;
        reference = contact;
        place(stays(1), stays(2), stays(3));
        reference = before;
        assertThat(count("select count(*) from service_request where contact_reference = ?", contact))
                .isZero();
        assertThat(raise("NOT_SOON", 1).statusCode())
                .as("and may be asked again")
                .isEqualTo(303);
    }

    /** From the plan, of its own children, seeing what becomes of it (RB33). */
    private void challengedByWhoeverLeads(String contact) {
        String address = "/plans/" + plan + "/disagreement/" + contact;
        assertThat(signedIn("lp1").get(page).body()).contains(address);
        assertThat(signedIn("lp1").get("/plans/" + plan).body()).contains("/disagreement/" + reference);
        assertThat(signedIn("lp2").get(address).statusCode())
                .as("leads another plan")
                .isEqualTo(404);
        assertThat(signedIn("lp1")
                        .get("/plans/" + plan + "/disagreement/C-2026-000001")
                        .statusCode())
                .as("not of this plan")
                .isEqualTo(404);
        Map<String, String> said = new HashMap<>(Map.of(
                "request", UUID.randomUUID().toString(), "why", "He was hit again.", "wanted", "An assessment."));
        said.putAll(Map.of("name", "Lou ZZ-Penn", "role", "Lead professional", "reached", "01632 960333"));
        assertThat(signedIn("lp1").submit(address, address, said).body())
                .contains("Choose the decision with which you disagree", "He was hit again.");
        said.put(
                "decision",
                text(
                        "select d.id::text from threshold_decision d join child h on h.id = d.child join contact c"
                                + " on c.id = h.contact where c.reference = ? and h.number = 1",
                        contact));
        assertThat(signedIn("lp1").submit(address, address, said).statusCode()).isEqualTo(303);

        assertThat(text("select way || ' ' || challenged_by from disagreement where contact_reference = ?", contact))
                .isEqualTo("STAFF lp1");
        assertThat(signedIn("lp1").get(address).body()).contains("Whoever decided talks with you by");
        runJobs();
    }

    @Test
    void neverMakesNewHarmWait() {
        assertThat(raise("TODAY", 2).statusCode()).isEqualTo(303);
        runJobs();
        String red = contact();
        assertThat(text("select urgency from contact where reference = ?", red)).isEqualTo("RED");
        assertThat(count("select count(*) from child h join contact c on c.id = h.contact where c.reference = ?", red))
                .isEqualTo(1);
        assertThat(tasks(red, "Task_DecideThreshold")).isEqualTo(1);
    }

    @Test
    void isAskedOnceButNewHarmToAnotherChildIsAContactOfItsOwn() {
        raise("NOT_SOON", 1);
        runJobs();
        String first = contact();

        HttpResponse<String> again = raise("NOT_SOON", 2);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains(first, "Mum drinks more.");
        assertThat(raise("TODAY", 2).statusCode()).isEqualTo(303);
        assertThat(raise("TODAY", 3).statusCode()).as("and never refused").isEqualTo(303);
        runJobs();

        assertThat(count("select count(*) from step_up where plan = ? and state = 'PENDING'", plan))
                .isEqualTo(3);
        assertThat(text("select urgency from contact where reference = ?", first))
                .isNotEqualTo("RED");
        assertThat(text("select urgency from contact where reference = ?", contact()))
                .isEqualTo("RED");
        assertThat(count(
                        "select count(*) from act_ru_execution where business_key_ = ? and proc_def_id_ like 'StepUp%'",
                        plan))
                .as("one waits for all of them")
                .isEqualTo(1);
        assertThat(signedIn("cso1").get(page).statusCode()).isEqualTo(404);
    }

    /** Nobody learns from a step-up what they may not know of the plan (INV13). */
    @Test
    void staysRestrictedWhateverIsKnownOfItsPeople() {
        database.sql("update child set given_name = null, family_name = null, nhs_number = null where contact ="
                        + " (select id from contact where reference = ?)")
                .param(reference)
                .update();
        assertThat(RestrictedScenario.restricts(signedIn("dswm1"), reference, "dehm1")
                        .statusCode())
                .isEqualTo(303);

        assertThat(raiseAs("dehm1", "NOT_SOON", 1).statusCode()).isEqualTo(303);
        runJobs();

        assertThat(count("select count(*) from restriction where contact_reference = ?", contact()))
                .isEqualTo(1);
        assertThat(signedIn("dehm2").get("/contacts/" + contact()).statusCode()).isEqualTo(404);
    }

    private String story() {
        return signedIn("dehm1").get("/contacts/" + reference).body();
    }

    private HttpResponse<String> raise(String soon, int... children) {
        return raiseAs("lp1", soon, children);
    }

    private HttpResponse<String> raiseAs(String login, String soon, int... children) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "token", UUID.randomUUID().toString(),
                "concern", "Mum drinks more.",
                "immediacy", soon,
                "indicator-NEGLECT", "yes",
                "familyKnows", "YES"));
        for (int child : children) {
            typed.put("child-" + child, "yes");
        }
        return signedIn(login).submit(page, page, typed);
    }

    /** A review proposes to close the plan as stepped up; what the answer says. */
    private String closing() {
        clock.moveTo("2026-04-20T15:00");
        runJobs();
        TasklistUser manager = signedIn("tm1");
        String task = manager.task(reference, "Write up review").path("id").asText();
        manager.claim(task);
        Map<String, Object> review = new HashMap<>(
                Map.of("outcome", "HELD", "present", "All", "minutes", "Agreed.", "goesOn", "PROPOSE_CLOSING"));
        review.putAll(Map.of("closingReason", "STEPPED_UP", "nextTaf", "2026-05-20"));
        return manager.complete(task, review).body();
    }

    private boolean nothingWasTypedAgain(String contact) {
        String names =
                "select string_agg(h.given_name || h.family_name || coalesce(h.birth_date_of_birth::text, ''), ','"
                        + " order by h.number) from child h join contact c on c.id = h.contact where c.reference = ?";
        long joined = count(
                "select count(distinct p.identity) from person p where p.contact_reference in (?, ?) and p.role = 'CHILD'",
                reference,
                contact);
        return text(names, reference).equals(text(names, contact)) && joined == 3;
    }

    private String contact() {
        return text("select contact from step_up where plan = ? order by raised_at desc limit 1", plan);
    }

    private String state() {
        return text("select state from plan where reference = ?", plan);
    }

    private long tasks(String contact, String element) {
        return count(
                "select count(*) from act_ru_task t join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_"
                        + " where v.name_ = 'reference' and v.text_ = ? and t.task_def_key_ = ?",
                contact,
                element);
    }

    private String text(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query(String.class).single();
    }

    private static Object met(int child) {
        return judgement(child, "LEVEL_3", "SECTION_17", "It is past early help.");
    }

    private static Object refused(int child) {
        return judgement(child, "LEVEL_2B", "NOT_SOCIAL_CARE", "The plan can hold it.");
    }

    private static Object stays(int child) {
        return choice(child, "STAYS_WITH_PLAN", "The plan goes on.");
    }
}
