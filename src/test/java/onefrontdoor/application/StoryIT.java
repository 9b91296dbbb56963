package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Owners;
import onefrontdoor.frontdoor.StoryRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One family, one story, and somebody responsible after every step (INV04, INV16, RB34, T21). */
class StoryIT extends EarlyHelpScenario {

    @Autowired
    private Owners owners;

    private String plan;

    @Test
    void aFamilyFromItsFirstContactToTheNextHasOneStoryAndAlwaysAnOwner() {
        clock.moveTo("2026-03-02T10:20");
        reference = received(robin(), Channel.API).reference().value();
        assertThat(owner()).isEqualTo("WAITING duty-social-work-manager");
        early();
        assertThat(owner()).isEqualTo("WAITING_DESTINATION duty-early-help-manager");
        clock.moveTo("2026-03-03T10:00");
        place(choice(1, "CHILDRENS_CENTRE", "Play."));
        assertThat(owner()).isEqualTo("SERVICE_ASKED duty-early-help-manager");
        clock.moveTo("2026-03-04T10:00");
        serviceDeclines();
        assertThat(owner()).isEqualTo("WAITING_DESTINATION duty-early-help-manager");
        clock.moveTo("2026-03-05T10:00");
        place(choice(1, FAMILY_SUPPORT, "More is needed."));
        assertThat(owner()).isEqualTo("FAMILY_SUPPORT_ASKED tfss-team-manager");
        clock.moveTo("2026-03-06T10:00");
        answer(taken(1));
        plan = database.sql("select reference from plan where contact_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        assertThat(owner()).isEqualTo("PLAN_KEPT tfss-team-manager");
        clock.moveTo("2026-03-09T10:00");
        done("tm1", "Allocate lead professional", lead());
        assertThat(owner()).isEqualTo("PLAN_LED lead-professional");
        assertThat(signedIn("dehm1").get("/plans/" + plan).body())
                .contains("/contacts/" + reference, "/assessments/" + plan);
        assertThat(signedIn("dehm1").get("/assessments/" + plan).statusCode()).isEqualTo(200);

        closed();

        assertThat(owner()).isEqualTo("PLAN_CLOSED duty-early-help-manager");
        String first = reference;
        clock.moveTo("2026-06-22T10:00");
        reference = received(robin(), Channel.API).reference().value();
        confirmedSame(first, reference);
        assertThat(owner()).isEqualTo("WAITING duty-social-work-manager");
        String page = signedIn("dehm1").get("/contacts/" + reference).body();
        assertThat(page)
                .contains("Story over time", "<svg", "A service is asked", "Targeted Family Support team manager")
                .contains("Plan with a lead professional", "Plan closed", "/plans/" + plan, "/contacts/" + first)
                .contains(
                        "Comes back: Plan closed on 15 April 2026 by Duty early help managers, 68 days before this contact");
        assertThat(page.indexOf("Plan closed")).isLessThan(page.lastIndexOf("Contact received"));
        assertThat(count(
                        "select count(*) from audit_entry where deed = 'READ' and who = 'dehm1' and reference = ? and what like 'story%'",
                        first))
                .as("whoever reads the story has read that contact")
                .isPositive();
        isDue("BoundaryEvent_TimeToHandOn");
        assertThat(signedIn("dswm1").open(signedIn("dswm1").taskId(reference)).body())
                .contains("Comes back: Plan closed on 15 April 2026");
    }

    @Test
    void aRestrictedContactIsInNobodysStory() {
        clock.moveTo("2026-03-02T10:20");
        String first = received(robin(), Channel.API).reference().value();
        clock.moveTo("2026-03-04T10:20");
        String second = received(robin(), Channel.API).reference().value();
        confirmedSame(first, second);
        assertThat(signedIn("dehm1").get("/contacts/" + second).body()).contains("/contacts/" + first);

        assertThat(RestrictedScenario.restricts(signedIn("hos1"), first, "dswm1")
                        .statusCode())
                .isEqualTo(303);

        assertThat(signedIn("dehm1").get("/contacts/" + second).body()).doesNotContain(first);
        database.sql("delete from restriction").update();
    }

    /** Until now a case with social care or a service counted as open for ever. */
    @Test
    void aCaseThatSocialCareClosedIsOfferedNoMore() {
        clock.moveTo("2026-03-02T10:20");
        reference = received(robin(), Channel.API).reference().value();
        threshold("SECTION_17");
        assertThat(owner()).isEqualTo("SOCIAL_CARE_ASKED duty-social-work-manager");
        clock.moveTo("2026-03-03T10:00");
        SocialCareSystem socialCare = new SocialCareSystem(port, database);
        socialCare.accept(reference);
        runJobs();
        assertThat(owner()).isEqualTo("SOCIAL_CARE social-care");
        String first = reference;
        clock.moveTo("2026-03-20T10:00");
        reference = received(robin(), Channel.API).reference().value();
        confirmedSame(first, reference);
        assertThat(isOfferedAsOpen(first)).isTrue();

        assertThat(socialCare
                        .says(socialCare.requests(first, 1).get(0), "CLOSED", Map.of("at", "2026-03-20T09:00:00Z"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(isOfferedAsOpen(first)).isFalse();
        assertThat(signedIn("dswm1").get("/desk/numbers").body())
                .containsPattern("Came back within 12 months of a closure</dt><dd>[1-9]");
        String second = reference;
        reference = first;
        assertThat(owner()).isEqualTo("SOCIAL_CARE_CLOSED social-care");
        assertThat(signedIn("dehm1").get("/contacts/" + second).body())
                .contains(
                        "Comes back: Closed by social care on 20 March 2026 by Children’s social care, 0 days before");
    }

    @Test
    void aServiceWithoutAPlanEndsItsWorkAndTheCaseIsClosed() {
        workedWithByFamilySupport();
        assertThat(owner()).isEqualTo("FAMILY_SUPPORT targeted-family-support");
        String page = "/contacts/" + reference + "/work-ended";
        TasklistUser manager = signedIn("tm1");
        assertThat(manager.get(page).body()).contains("Child 1, 10 years: Targeted Family Support Service");

        Map<String, String> typed = Map.of("child", "1", "outcome", "NEEDS_MET");
        HttpResponse<String> refused = manager.submit(page, page, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        clock.moveTo("2026-04-03T10:00");
        assertThat(manager.submit(page, page, Map.of("child", "1", "outcome", "NEEDS_MET", "words", "Goes to school."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(owner()).isEqualTo("WORK_ENDED targeted-family-support");
        assertThat(manager.submit(
                                "/contacts/" + reference + "/information",
                                page,
                                Map.of("child", "1", "outcome", "NEEDS_MET", "words", "Twice."))
                        .statusCode())
                .isEqualTo(409);
        String first = reference;
        clock.moveTo("2027-04-03T10:00");
        reference = received(robin(), Channel.API).reference().value();
        confirmedSame(first, reference);
        assertThat(isOfferedAsOpen(first)).isFalse();
        assertThat(signedIn("dehm1").get("/contacts/" + reference).body())
                .contains("Comes back: A service has ended its work");
        assertThat(signedIn("dswm1").get(page).statusCode())
                .as("not their desk")
                .isEqualTo(403);
    }

    /** Also without a plan: nobody is closed because they moved, but because somebody there has them (RB37). */
    @Test
    void aFamilyThatMovedIsClosedOnlyOnceTheOtherAuthorityHasIt() {
        workedWithByFamilySupport();
        String page = "/contacts/" + reference + "/work-ended";
        Map<String, String> moved = new HashMap<>(Map.of(
                "child",
                "1",
                "outcome",
                "MOVED_AWAY",
                "words",
                "They live there now.",
                "authority",
                "ZZ-Town Council"));

        HttpResponse<String> early = signedIn("tm1").submit(page, page, moved);

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body())
                .contains("Who there has said that they take over?", "They live there now.", "ZZ-Town Council");
        assertThat(owner()).isEqualTo("FAMILY_SUPPORT targeted-family-support");
        moved.put("acknowledgedBy", "Jo ZZ-Desk");
        assertThat(signedIn("tm1").submit(page, page, moved).statusCode()).isEqualTo(303);
        assertThat(owner()).isEqualTo("WORK_ENDED targeted-family-support");
        assertThat(
                        count(
                                "select count(*) from work_ending where moved_to = 'ZZ-Town Council' and acknowledged_by = 'Jo ZZ-Desk'"))
                .isEqualTo(1);
    }

    /** Without a plan no process waits for the other authority: the nightly check asks for its answer (RB37). */
    @Test
    void aMoveThatNobodyAnswersComesBeforeTheHeadOfService() {
        workedWithByFamilySupport();
        String page = "/contacts/" + reference + "/moving";
        TasklistUser manager = signedIn("tm1");
        Map<String, String> told = Map.of(
                "child",
                "1",
                "authority",
                "ZZ-Bay Council",
                "reached",
                "01632 960004, Jo ZZ-Desk",
                "movesOn",
                "2026-04-01");
        assertThat(manager.submit(page, page, without(told, "movesOn")).body())
                .contains("From when do they live there?", "01632 960004, Jo ZZ-Desk");
        clock.moveTo("2026-03-04T10:00");
        assertThat(manager.submit(page, page, told).statusCode()).isEqualTo(303);

        assertThat(manager.get(page).body())
                .contains(
                        "Child 1: ZZ-Bay Council was told that they live there from 1 April 2026. Its answer is due by")
                .contains("Wednesday 11 March 2026")
                .doesNotContain("To which authority does the family move?");
        assertThat(manager.submit(page, page, told).statusCode()).as("once").isEqualTo(409);
        assertThat(manager.get("/contacts/" + reference).body()).contains("moves to ZZ-Bay Council, which was told");
        toldLongAgoOfTheChildren("childrens-centre");
        clock.moveTo("2026-03-11T15:00");
        assertThat(withoutOneOwner(reference))
                .as("there is time, and the centre no longer works with them")
                .isEmpty();
        clock.moveTo("2026-03-12T03:30");
        assertThat(withoutOneOwner(reference)).containsExactly(reference + " MOVE_UNANSWERED 1");
        String again = reopened();
        assertThat(withoutOneOwner(reference))
                .as("a decision asked for once more")
                .contains(reference + " MOVE_UNANSWERED 1");
        database.sql("delete from reopening where id = ?::uuid").param(again).update();
        assertThat(owner()).as("ours until then").isEqualTo("FAMILY_SUPPORT targeted-family-support");

        assertThat(manager.submit(page, page + "/stays", Map.of("child", "1")).statusCode())
                .isEqualTo(422);
        Map<String, String> stays = Map.of("child", "1", "words", "Mum found work here.");
        assertThat(manager.submit(page, page + "/stays", stays).statusCode()).isEqualTo(303);
        assertThat(withoutOneOwner(reference)).as("they stay").isEmpty();
        assertThat(manager.submit(page, page + "/stays", stays).statusCode()).isEqualTo(409);

        assertThat(manager.submit(page, page, told).statusCode()).isEqualTo(303);
        clock.moveTo("2026-03-23T03:30");
        assertThat(withoutOneOwner(reference)).containsExactly(reference + " MOVE_UNANSWERED 1");
        String ending = "/contacts/" + reference + "/work-ended";
        Map<String, String> taken =
                new HashMap<>(Map.of("child", "1", "outcome", "MOVED_AWAY", "words", "They have them."));
        taken.putAll(Map.of("authority", "ZZ-Bay Council", "acknowledgedBy", "Jo ZZ-Desk"));
        assertThat(manager.submit(ending, ending, taken).statusCode()).isEqualTo(303);
        assertThat(withoutOneOwner(reference)).as("they have the child").isEmpty();
        assertThat(manager.submit("/contacts/" + reference + "/information", page, told)
                        .statusCode())
                .as("nobody works with them")
                .isEqualTo(409);
        assertThat(signedIn("dswm1").get(page).statusCode()).isEqualTo(403);
    }

    /** The plan, which begins together with the work, has clocks of its own for a move. */
    @Test
    void theMoveOfAFamilyWithAPlanIsAMatterOfThePlan() {
        workedWithByFamilySupport("LEVEL_2B");
        toldLongAgoOfTheChildren("targeted-family-support");

        assertThat(withoutOneOwner(reference)).isEmpty();
        assertThat(signedIn("tm1").get("/contacts/" + reference + "/moving").body())
                .contains("A child with a plan is closed with the plan");
    }

    private void toldLongAgoOfTheChildren(String agency) {
        database.sql("insert into move_away (child, agency, authority, reached, moves_on, announced_by, announced_at,"
                        + " answer_due_at) select h.id, ?, 'ZZ-Moor Council', 'By mail', '2026-01-01', 'dehm1', c.received_at,"
                        + " c.received_at from child h join contact c on c.id = h.contact where c.reference = ?")
                .params(agency, reference)
                .update();
    }

    private String reopened() {
        return database.sql(
                        "insert into reopening (id, child, reason, reopened_by, reopened_at) select gen_random_uuid(),"
                                + " h.id, 'By hand.', 'dehm1', '2026-03-11 09:00Z' from child h join contact c on c.id = h.contact"
                                + " where c.reference = ? returning id::text")
                .param(reference)
                .query(String.class)
                .single();
    }

    private static Map<String, String> without(Map<String, String> fields, String left) {
        Map<String, String> all = new HashMap<>(fields);
        all.remove(left);
        return all;
    }

    private void workedWithByFamilySupport() {
        workedWithByFamilySupport("LEVEL_2A");
    }

    private void workedWithByFamilySupport(String level) {
        clock.moveTo("2026-03-02T10:20");
        reference = received(robin(), Channel.API).reference().value();
        early(level);
        place(choice(1, FAMILY_SUPPORT, "A little."));
        clock.moveTo("2026-03-03T10:00");
        answer(taken(1));
    }

    private boolean isOfferedAsOpen(String first) {
        isDue("BoundaryEvent_TimeToHandOn");
        TasklistUser manager = signedIn("dswm1");
        return manager.open(manager.taskId(reference)).body().contains("\\\"openCase\\\":\\\"" + first);
    }

    private void early() {
        early("LEVEL_2B");
    }

    private void early(String level) {
        decide(TasklistUser.judgement(1, level, "NOT_SOCIAL_CARE", "Early help can do it."));
    }

    private void threshold(String route) {
        decide(TasklistUser.judgement(1, "LEVEL_3", route, "Neglect."));
    }

    private void decide(Object judgement) {
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        assertThat(manager.decideThreshold(task, judgement).statusCode()).isLessThan(300);
        runJobs();
    }

    private void serviceDeclines() {
        UUID request = database.sql("select id from service_request where contact_reference = ? and state = 'SENT'")
                .param(reference)
                .query(UUID.class)
                .single();
        HttpResponse<String> heard = new AgencySystem(port, "childrens-centre")
                .asks(
                        "POST",
                        "/api/service-requests/" + request + "/answer",
                        Map.of("answer", "DECLINE", "reason", "NO_CAPACITY"));
        assertThat(heard.statusCode()).as(heard.body()).isEqualTo(200);
        runJobs();
    }

    private void closed() {
        clock.moveTo("2026-04-14T14:00");
        runJobs();
        Map<String, Object> proposes = new HashMap<>(Map.of(
                "outcome",
                "HELD",
                "present",
                "All",
                "minutes",
                "All is well.",
                "goesOn",
                "PROPOSE_CLOSING",
                "closingReason",
                "NEEDS_MET",
                "nextTaf",
                "2026-05-14"));
        done("tm1", "Write up review", proposes);
        assertThat(signedIn("tm1")
                        .submit(
                                "/plans/" + plan + "/closing",
                                "/plans/" + plan + "/closing/voice/1",
                                Map.of("words", "Better."))
                        .statusCode())
                .isEqualTo(303);
        clock.moveTo("2026-04-15T10:00");
        done(
                "dehm1",
                "Decide closing",
                Map.of(
                        "closing",
                        "CLOSE",
                        "rationale",
                        "All well.",
                        "outcomes",
                        "Sleeps.",
                        "feedback",
                        "Glad.",
                        "afterwards",
                        "The school."));
        assertThat(count("select count(*) from plan where reference = ? and state = 'CLOSED'", plan))
                .isEqualTo(1);
    }

    private void done(String login, String task, Map<String, Object> answers) {
        TasklistUser person = signedIn(login);
        String id = person.task(reference, task).path("id").asText();
        person.claim(id);
        HttpResponse<String> done = person.complete(id, answers);
        assertThat(done.statusCode()).as(done.body()).isLessThan(300);
        runJobs();
    }

    private static Map<String, Object> lead() {
        return Map.of(
                "leadKind",
                "SINGLE_AGENCY",
                "leadName",
                "Hana ZZ-Visitor",
                "leadAgency",
                "Health visiting",
                "leadReached",
                "01632 960001",
                "rationale",
                "She knows the family.",
                "nextTaf",
                "2026-04-14");
    }

    private void confirmedSame(String first, String second) {
        database.sql(
                        "update person set identity = (select identity from person where contact_reference = ? and role = 'CHILD')"
                                + " where contact_reference = ? and role = 'CHILD'")
                .params(first, second)
                .update();
    }

    private String owner() {
        UUID id = database.sql(
                        "select child.id from child join contact on contact.id = child.contact where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        List<StoryRow> rows = owners.of(List.of(id), clock.instant()).get(id);
        assertThat(rows).as("exactly one").hasSize(1);
        return rows.get(0).kind() + " " + rows.get(0).who();
    }

    private static MakeContact robin() {
        return aContact()
                .about(child("Robin ZZ-Storey", Birth.on(LocalDate.parse("2016-02-03")), Sex.UNKNOWN))
                .withAtHome(parent("Ali ZZ-Storey", "Mother"))
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                .make();
    }
}
