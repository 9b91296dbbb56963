package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.PhoneDrafts;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an officer types while somebody is on the phone survives the end of the session. */
class PhoneDraftsIT extends FrontDoorScenario {

    private static final String NEW = "/desk/contacts/new";
    private static final String WORDS = "The baby cries at night, says ZZ-Alder.";

    private final String token = UUID.randomUUID().toString();
    private TasklistUser officer;

    @Autowired
    private PhoneDrafts drafts;

    @BeforeEach
    void anOfficer() {
        clock.moveTo("2026-03-03T14:05");
        database.sql("delete from phone_draft").update();
        officer = signedIn("cso1");
    }

    @Test
    void isOfferedAgainAfterSigningInAgain() {
        assertThat(officer.submit(NEW, NEW + "/kept", typed()).statusCode()).isEqualTo(204);

        TasklistUser again = TasklistUser.signedIn(port, "cso1", Staff.PASSWORD);

        assertThat(again.get(NEW).body())
                .contains("last typed at 2:05pm on Tuesday 3 March 2026", "Go on with it", "Throw it away")
                .doesNotContain(WORDS);
        assertThat(again.get(NEW + "?draft=" + token).body()).contains(WORDS, token);
    }

    @Test
    void everyButtonLeadsOnSoThatGoingBackSendsNothing() {
        HttpResponse<String> wrong = officer.submit(
                NEW, NEW, Map.of("token", token, "action", "send", "school", "x", "who", "PROFESSIONAL"));
        assertThat(wrong.statusCode()).isEqualTo(303);
        assertThat(officer.get(NEW + "?draft=" + token).body())
                .contains("There is a problem", "Enter the caller’s name")
                .doesNotContain("Enter your name");

        HttpResponse<String> added =
                officer.submit(NEW, NEW, Map.of("token", token, "action", "add-child", "concern", WORDS));
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(officer.get(NEW + "?draft=" + token).body())
                .contains(WORDS, "child-1-given-name")
                .doesNotContain("There is a problem");
    }

    @Test
    void endsWhenTheContactIsRecordedAndStaysEnded() {
        officer.submit(NEW, NEW + "/kept", typed());

        HttpResponse<String> recorded = officer.submit(NEW, NEW, typed());

        assertThat(recorded.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/desk/contacts/sent/"));
        officer.submit(NEW, NEW + "/kept", typed());
        assertThat(drafts.of(new Actor("cso1"))).as("a late keeping").isEmpty();
    }

    @Test
    void isTheOfficersAlone() {
        officer.submit(NEW, NEW + "/kept", typed());
        Actor another = new Actor("cso2");
        UUID key = UUID.fromString(token);

        drafts.keep(key, another, Map.of("concern", "written over"), false);
        drafts.forget(key, another);

        assertThat(drafts.find(key, another)).isEmpty();
        assertThat(officer.get(NEW + "?draft=" + token).body()).contains(WORDS);
        assertThat(signedIn("dswm1").get(NEW + "?draft=" + token).statusCode()).isEqualTo(403);
    }

    @Test
    void isThrownAwayByHandOrAfterALongWeekend() {
        officer.submit(NEW, NEW + "/kept", typed());
        officer.submit(NEW, NEW + "/thrown-away", Map.of("draft", token));
        assertThat(drafts.of(new Actor("cso1"))).isEmpty();

        officer.submit(NEW, NEW + "/kept", typed());
        clock.moveTo("2026-03-08T14:04");
        drafts.forgetUntouched();
        assertThat(drafts.of(new Actor("cso1"))).hasSize(1);
        clock.moveTo("2026-03-08T14:05");
        drafts.forgetUntouched();
        assertThat(drafts.of(new Actor("cso1"))).isEmpty();
    }

    private Map<String, String> typed() {
        return Map.of("token", token, "action", "send", "concern", WORDS, "purpose", "WORRY", "postcode", "ZZ99 3VZ");
    }
}
