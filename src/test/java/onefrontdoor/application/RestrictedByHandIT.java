package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import onefrontdoor.frontdoor.AContact;
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

    @Test
    void aReasonIsNeededToRestrictToo() {
        String reference = told(aContact());
        TasklistUser manager = signedIn("dswm1");

        assertThat(manager.submit(restriction(reference), restriction(reference), Map.of("kind", "HIGH_PROFILE"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(signedIn("cso1").get(restriction(reference)).statusCode()).isEqualTo(403);
        assertThat(count("select count(*) from restriction")).isZero();
    }
}
