package onefrontdoor.application;

import static onefrontdoor.application.ColleaguesFamily.KIMS_BROTHER;
import static onefrontdoor.application.ColleaguesFamily.WORRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Opening a restricted record without being on its list (P8). */
class BreakGlassIT extends RestrictedScenario {

    private static final String WHY = "The boy sits here and will not go home.";

    @Test
    void opensForAReasonAndForATimeAndTellsTheOwnersAtOnce() {
        String reference = told(ColleaguesFamily.told());
        TasklistUser early = signedIn("dehm1");

        HttpResponse<String> opened = breaksGlass(early, reference.toLowerCase(Locale.ROOT));

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(early.get("/contacts/" + reference).body()).contains(WORRY);
        assertThat(early.task(reference))
                .as("its tasks stay with those on the list")
                .isEmpty();
        assertThat(signedIn("cso1").get("/contacts/" + reference).statusCode()).isEqualTo(404);
        TasklistUser owner = signedIn("dswm2");
        assertThat(owner.list("Everything for my team").toString()).contains("Read new information");
        assertThat(owner.get("/contacts/" + reference).body())
                .contains("Opened by somebody who is not on the list", WHY, "dehm1");
        assertThat(audited("opened by break-glass", reference)).isOne();
        assertThat(count(
                        "select count(*) from audit_entry where deed = 'READ' and who = 'dehm1' and reference = ?",
                        reference))
                .isOne();

        clock.moveTo("2026-03-24T14:29");
        assertThat(early.get("/contacts/" + reference).statusCode()).isEqualTo(200);
        clock.moveTo("2026-03-24T14:30");
        assertThat(early.get("/contacts/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void informationGovernanceSeesWhoWhyWhomItWasToldAndUntilWhen() {
        String reference = told(ColleaguesFamily.told());
        breaksGlass(signedIn("dehm1"), reference);
        Caller governance = governance();
        String page = "/information-governance/exceptions";

        String line = lineOf(reference, governance.get(page).body());
        assertThat(line)
                .contains(">dehm1<", "Tuesday 24 March 2026, 10:30", WHY, "Open until Tuesday 24 March 2026, 14:30")
                .contains(String.join(", ", listed(reference)))
                .doesNotContain("ZZ-");
        assertThat(listed(reference)).contains("dswm1", "dswm2");
        clock.moveTo("2026-03-24T14:30");
        assertThat(lineOf(reference, governance.get(page).body())).contains("Closed again since");

        assertThat(count(
                        "select count(*) from audit_entry where who = 'ig1' and reference = ? and deed = 'READ'"
                                + " and what = 'break-glass overseen' and why = 'CHECK'",
                        reference))
                .isEqualTo(2);
        assertThat(governance.get("/contacts/" + reference).statusCode()).isEqualTo(403);
        for (String login : List.of("dswm1", "hos1", "dehm1")) {
            assertThat(signedIn(login).get(page).statusCode()).as(login).isEqualTo(403);
        }
    }

    private Caller governance() {
        Caller person = new Caller(port);
        person.submit("/sign-in", "/sign-in", Map.of("username", "ig1", "password", Staff.PASSWORD));
        return person;
    }

    private static String lineOf(String reference, String page) {
        return Stream.of(page.split("<tr"))
                .filter(row -> row.contains(reference))
                .collect(Collectors.joining());
    }

    @Test
    void neverOpensToTheFamilysOwn() {
        String reference = told(ColleaguesFamily.told());
        TasklistUser brother = signedIn(KIMS_BROTHER);

        assertThat(breaksGlass(brother, reference).statusCode()).isEqualTo(404);
        assertThat(brother.get("/contacts/" + reference).statusCode()).isEqualTo(404);
        TasklistUser manager = signedIn("dswm1");
        assertThat(manager.get(restriction(reference)).body()).doesNotContain("person-" + KIMS_BROTHER);
        assertThat(restricts(manager, reference, KIMS_BROTHER).statusCode())
                .as("nobody can put him on the list")
                .isEqualTo(422);
        assertThat(brother.get("/contacts/" + reference).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> breaksGlass(TasklistUser person, String reference) {
        return person.submit(
                "/contacts/" + reference, "/contacts/break-glass", Map.of("record", reference, "words", WHY));
    }

    private long audited(String fact, String reference) {
        return count("select count(*) from audit_entry where what = ? and reference = ?", fact, reference);
    }
}
