package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.EarlyHelpTold;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.frontdoor.SocialCareReferrals;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SC18 and its variants over HTTP: social care is asked from a plan in one action, and nothing closes early (RB31, INV16). */
class StepUpScenariosIT extends EarlyHelpScenario {

    @Autowired
    private SocialCareReferrals referrals;

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

        assertThat(database.sql(
                                "select distinct (t.due at time zone 'Europe/London')::date::text from social_care_time t"
                                        + " join social_care_request r on r.id = t.request where r.contact_reference = ? and t.kind = 'T6'")
                        .param(contact)
                        .query(String.class)
                        .list())
                .as("the assessment, by Tuesday 2 June (SC18)")
                .containsExactly("2026-06-02");
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

    /** Whoever decides reads what early help knows without asking for it, and nobody types it again (RB31, SC18). */
    @Test
    void sc18BringsAssessmentPlanMinutesChronologyAndAgreementAlong() {
        knownToEarlyHelp();
        raise("THIS_WEEK", 1, 2, 3);
        String contact = contact();
        runJobs();
        String address = "/contacts/" + contact + "/brought-along";

        TasklistUser socialWork = signedIn("dswm1");
        assertThat(socialWork.get("/contacts/" + contact).body()).contains(address, plan);
        assertThat(socialWork.open(socialWork.taskId(contact)).body()).contains("go with it", plan);
        HttpResponse<String> brought = socialWork.get(address);
        assertThat(brought.statusCode()).isEqualTo(200);
        assertThat(brought.body())
                .contains(KNOWN)
                .contains("Being written", "Agreement to help", "Agreement to sharing");
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and who = 'dswm1' and deed = 'READ'",
                        plan))
                .isPositive();
        UUID first = database.sql("select h.id from child h join contact c on c.id = h.contact"
                        + " where c.reference = ? and h.number = 1")
                .param(contact)
                .query(UUID.class)
                .single();
        String task = socialWork.taskId(contact);
        socialWork.claim(task);
        socialWork.decideThreshold(task, protectedFrom(1), protectedFrom(2), protectedFrom(3));
        EarlyHelpTold told =
                referrals.decide(new Reference(contact), first).orElseThrow().earlyHelp();
        assertThat(told).isNotNull();
        assertThat(told.plan()).isEqualTo(plan);
        assertThat(told.assessment()).extracting(EarlyHelpTold.Text::words).contains(KNOWN[3]);
        assertThat(told.aims()).extracting(EarlyHelpTold.Aim::words).contains(KNOWN[1]);
        assertThat(told.chronology()).extracting(EarlyHelpTold.Entry::words).contains(KNOWN[0]);
        assertThat(signedIn("cso1").get(address).statusCode()).isEqualTo(403);
        assertThat(signedIn("tm1").get(address).statusCode()).isEqualTo(403);
        assertThat(socialWork.get("/contacts/" + reference + "/brought-along").statusCode())
                .as("of which nothing was carried")
                .isEqualTo(404);
    }

    private static final String[] KNOWN = {
        "No food in on two visits.",
        "Meals each day",
        "Cook together",
        "They say it is hard.",
        "We meet again if it gets worse."
    };

    /** A note, a need with what is done about it, a text of the assessment, minutes that are not written up yet. */
    private void knownToEarlyHelp() {
        TasklistUser lead = signedIn("lp1");
        String at = "/plans/" + plan;
        sent(lead, at, "/note", Map.of("words", KNOWN[0]));
        Map<String, String> need = Map.of("about", "child-1", "kind", "EDU", "score", "2", "words", KNOWN[1]);
        sent(lead, at, "/needs", need);
        sent(lead, at, "/needs/1/action", Map.of("aim", KNOWN[2], "doer", "FAMILY"));
        sent(lead, at, "/meeting/minutes", Map.of("DECISIONS", KNOWN[4]));
        Map<String, String> text = Map.of("ANALYSIS-version", "0", "ANALYSIS", KNOWN[3]);
        sent(lead, "/assessments/" + plan + "/family", "", text);
    }

    private static void sent(TasklistUser person, String page, String form, Map<String, String> typed) {
        assertThat(person.submit(page, page + form, typed).statusCode())
                .as(page + form)
                .isEqualTo(303);
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

    /** Who wrote the review up types nothing again, and no plan goes on as if nothing had been decided (RB31). */
    @Test
    void aReviewThatSaysSoLeadsIntoTheStepUp() {
        clock.moveTo("2026-04-20T15:00");
        runJobs();
        Map<String, Object> review = new HashMap<>(Map.of("outcome", "HELD", "present", "All", "goesOn", "STEP_UP"));
        review.putAll(Map.of("minutes", "It is past us.", "nextTaf", "2026-05-20"));
        finished("tm1", "Write up review", review);

        assertThat(signedIn("tm1").task(reference, "Look at plan").isMissingNode())
                .isFalse();
        assertThat(signedIn("lp1").get("/plans/" + plan).body()).contains("Nobody has asked yet");
        assertThat(signedIn("lp1").get(page).body()).contains("It is past us.");
        clock.moveTo("2026-04-21T15:01");
        runJobs();
        assertThat(signedIn("dehm1").task(reference, "Look at plan").isMissingNode())
                .as("a day later it is the early help manager's")
                .isFalse();
        raise("THIS_WEEK", 1, 2, 3);
        runJobs();
        assertThat(signedIn("lp1").get("/plans/" + plan).body()).doesNotContain("Nobody has asked yet");
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

    private static Object protectedFrom(int child) {
        return judgement(child, "LEVEL_4", "SECTION_47", "They are in danger.");
    }

    private static Object refused(int child) {
        return judgement(child, "LEVEL_2B", "NOT_SOCIAL_CARE", "The plan can hold it.");
    }

    private static Object stays(int child) {
        return choice(child, "STAYS_WITH_PLAN", "The plan goes on.");
    }
}
