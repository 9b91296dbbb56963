package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A neighbour's name is for those who decide, and for the officer who took the call (INV11, RB35). */
class CasePageOfThePublicIT extends FrontDoorScenario {

    private static final String NEIGHBOUR = "ZZ-Neighbour";

    private String reference;

    @BeforeEach
    void aNeighbourRings() {
        clock.moveTo("2026-03-18T18:10");
        Submission call = new Submission(UUID.randomUUID(), Channel.PHONE, new Actor("cso1"));
        reference = frontDoor.receive(Scenarios.sc13(), call).reference().value();
        runJobs();
    }

    @Test
    void showsTheNeighbourToTheDecidersAndToTheOfficerWhoTookTheCall() {
        for (String login : List.of("cso1", "dswm1", "dehm1", "hos1")) {
            assertThat(body(login)).as(login).contains(NEIGHBOUR);
        }
    }

    @Test
    void showsTheNeighbourToNobodyElse() {
        assertThat(body("hou1"))
                .contains("Cat ZZ-Maple", "Who it was is known to the managers only.")
                .doesNotContain(NEIGHBOUR);
        String byAnother = frontDoor
                .receive(Scenarios.sc13(), new Submission(UUID.randomUUID(), Channel.PHONE, new Actor("cso2")))
                .reference()
                .value();
        assertThat(signedIn("cso1").get("/contacts/" + byAnother).body()).doesNotContain(NEIGHBOUR);
    }

    @Test
    void showsAProfessionalToDesksThatSpeakWithThem() {
        String housing = received(Scenarios.sc07(), Channel.API).reference().value();

        for (String login : List.of("cso1", "dswm1", "dehm1")) {
            assertThat(signedIn(login).get("/contacts/" + housing).body())
                    .as(login)
                    .contains("Omar ZZ-Tenant");
        }
        assertThat(signedIn("hou1").get("/contacts/" + housing).body())
                .contains("Who it was is not shown to your desk", "Your desk is shown part of this contact")
                .doesNotContain("Omar ZZ-Tenant");
    }

    @Test
    void tellsWhoLookedToManagersOnly() {
        body("hou1");

        assertThat(body("dswm1")).contains("Who has looked at this", ">hou1<");
        assertThat(body("hos1")).contains(">hou1<");
        for (String login : List.of("hou1", "cso1")) {
            assertThat(body(login)).as(login).doesNotContain("Who has looked at this");
        }
    }

    private String body(String login) {
        return signedIn(login).get("/contacts/" + reference).body();
    }
}
