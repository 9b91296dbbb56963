package onefrontdoor.application;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of restricted records share: a colleague and her brother, whose family is told of. */
abstract class RestrictedScenario extends FrontDoorScenario {

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void kimWorksHere() {
        ColleaguesFamily.employ(identities);
        clock.moveTo("2026-03-24T10:30");
    }

    @AfterEach
    void nothingIsRestricted() {
        kimLeavesTheCouncil();
        database.sql("delete from restriction").update();
    }

    /** As when she has found other work. */
    void kimLeavesTheCouncil() {
        ColleaguesFamily.dismiss(identities);
    }

    String told(AContact contact) {
        return received(contact.make(), Channel.API).reference().value();
    }

    List<String> listed(String reference) {
        return database.sql("select person from restriction_listed where contact_reference = ? order by person")
                .param(reference)
                .query(String.class)
                .list();
    }

    static String restriction(String reference) {
        return "/contacts/" + reference + "/restriction";
    }

    static HttpResponse<String> restricts(TasklistUser manager, String reference, String person) {
        Map<String, String> fields = Map.of("kind", "HIGH_PROFILE", "people", person, "words", "In the papers.");
        return manager.submit(restriction(reference), restriction(reference), fields);
    }

    static int caseOpens(TasklistUser person, String reference) {
        return person.get("/contacts/" + reference).statusCode();
    }
}
