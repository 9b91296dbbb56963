package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** A manager restricts a record, keeps its list and lifts the restriction (RB36). */
class RestrictedByHandIT extends RestrictedScenario {

    @Test
    void restrictingByHandTakesTheTaskFromWhoeverHoldsIt() {
        String reference = told(aContact().about(AContact.childDescribedAs("A boy in a red hat")));
        TasklistUser officer = signedIn("cso1");
        String task = officer.taskId(reference);
        officer.claim(task);

        assertThat(restricts(signedIn("dswm1"), reference, "dehm1").statusCode())
                .isEqualTo(303);

        assertThat(officer.open(task).statusCode()).isEqualTo(404);
        assertThat(officer.list("My tasks").toString()).doesNotContain(reference);
        assertThat(officer.get("/contacts/" + reference).statusCode()).isEqualTo(404);
        assertThat(signedIn("dswm2").get("/contacts/" + reference).statusCode()).isEqualTo(404);
        runJobs();
        assertThat(signedIn("dswm1").task(reference).orElseThrow().path("name").asText())
                .as("the wait for paperwork is over")
                .isEqualTo("Decide threshold");
        assertThat(signedIn("dswm2").task(reference)).isEmpty();
        assertThat(signedIn("dehm1").task(reference))
                .as("on the list, but of another desk")
                .isEmpty();
        assertThat(signedIn("dehm1").get("/contacts/" + reference).statusCode()).isEqualTo(200);
    }

    @Test
    void liftingGivesTheWorkBackToTheDesks() {
        String reference = told(ColleaguesFamily.told());
        TasklistUser manager = signedIn("dswm1");
        assertThat(restricts(manager, reference, "hos1").statusCode()).isEqualTo(303);
        assertThat(signedIn("dswm2").task(reference)).isEmpty();
        assertThat(signedIn("hos1").get("/contacts/" + reference).statusCode()).isEqualTo(200);

        HttpResponse<String> lifted = manager.submit(
                restriction(reference), restriction(reference) + "/lift", Map.of("words", "Another Kim."));

        assertThat(lifted.statusCode()).isEqualTo(303);
        assertThat(signedIn("dswm2").task(reference)).isPresent();
        assertThat(signedIn("cso1").get("/contacts/" + reference).statusCode()).isEqualTo(200);
        assertThat(manager.get(restriction(reference)).body())
                .as("who, when and why stays")
                .contains("Another Kim.", "List changed", "Restriction lifted", "dswm1", "hos1 ZZ-Staff");
    }

    /** INV13: neither as an earlier contact of the same child, nor as an open case, nor as a suggestion. */
    @Test
    void aLaterContactAboutTheSameChildLeadsNobodyToIt() {
        clock.moveTo("2026-03-11T11:05");
        String earlier = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        clock.moveTo("2026-03-11T11:20");
        String later = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        TasklistUser manager = signedIn("dswm2");
        String people = "/contacts/" + later + "/people";
        Map<String, String> same =
                Map.of("here", later + " child 1", "known", earlier + " child 1", "answer", "YES", "why", "He is.");
        assertThat(manager.submit(people, people + "/same", same).statusCode()).isEqualTo(303);
        String task = manager.taskId(later);
        assertThat(manager.open(task).body()).contains(earlier);

        assertThat(restricts(signedIn("dswm1"), earlier, "hos1").statusCode()).isEqualTo(303);

        assertThat(manager.open(task).body()).doesNotContain(earlier);
        assertThat(manager.get("/contacts/" + later).body()).doesNotContain(earlier);
        assertThat(manager.get(people).body()).doesNotContain(earlier);
        assertThat(signedIn("dswm1").get("/contacts/" + earlier).statusCode()).isEqualTo(200);
    }

    @Test
    void aReasonIsNeededToRestrictToo() {
        String reference = told(aContact());
        TasklistUser manager = signedIn("dswm1");

        assertThat(manager.submit(restriction(reference), restriction(reference), Map.of("kind", "HIGH_PROFILE"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(signedIn("cso1").get(restriction(reference)).statusCode()).isEqualTo(403);
        assertThat(count("select count(*) from restriction where contact_reference = ?", reference))
                .isZero();
    }

    @Test
    void newsGoesToNobodyWhoIsNotOnTheListThoughTheyDecided() {
        String reference = told(aContact());
        TasklistUser decider = signedIn("dswm1");
        String task = decider.taskId(reference);
        decider.claim(task);
        decider.decideThreshold(task, TasklistUser.judgement(1, "LEVEL_3", "SECTION_17", "He is left alone."));
        runJobs();
        database.sql(
                        "insert into duty_shift (id, desk, person, service, duty, starts_at, ends_at, reason, added_by, added_at)"
                                + " values (gen_random_uuid(), 'duty-social-work-manager', 'dswm1', 'Social care', 'PRIMARY',"
                                + " '2026-03-24T09:00Z', '2026-03-24T17:00Z', 'Planned.', 'hos1', '2026-03-24T09:00Z')")
                .update();
        assertThat(restricts(signedIn("dswm2"), reference, "hos1").statusCode()).isEqualTo(303);

        TasklistUser owner = signedIn("dswm2");
        String page = "/contacts/" + reference + "/information";
        owner.submit(page, page, Map.of("words", "He has a new coat."));

        assertThat(decider.list("My tasks").toString()).doesNotContain(reference);
        assertThat(owner.list("My team unclaimed").toString()).contains("Read new information", reference);
    }
}
