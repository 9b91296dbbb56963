package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Information governance sees who looked and opens nothing itself; the family is told by team and without other families. */
class InformationGovernanceIT extends FrontDoorScenario {

    private static final String PATH = "/information-governance";

    private Caller governance;
    private String reference;

    @BeforeEach
    void aRecordThatWasOpened() {
        clock.moveTo("2026-03-03T14:05");
        reference = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        Caller manager = signIn("dswm1");
        manager.get("/contacts/" + reference);
        manager.get("/contacts/" + reference);
        signIn("hos1").get("/contacts/" + reference + "/people");
        governance = signIn("ig1");
    }

    @Test
    void showsWhoOpenedARecordAndKeepsThatItWasAsked() {
        String page = ask("RECORD", reference.toLowerCase(Locale.ROOT)).body();

        assertThat(page).contains("Openings found: 4", "dswm1", "Duty social work", "case page", "hos1", "people");
        assertThat(count(
                        "select count(*) from audit_entry where who = 'ig1' and reference = ? and why = 'COMPLAINT'"
                                + " and desks = 'information-governance' and correlation is not null",
                        reference))
                .isEqualTo(1);
        assertThat(ask("RECORD", reference).body()).contains("Openings found: 5", "who looked");
    }

    @Test
    void showsWhatAColleagueOpened() {
        assertThat(ask("COLLEAGUE", "hos1").body()).contains(reference, "Head of service");
        assertThat(
                        count(
                                "select count(*) from audit_entry where who = 'ig1' and reference = '-' and what = 'what hos1 opened'"))
                .isPositive();
    }

    @Test
    void theReportForTheFamilyNamesTeamsOncePerDayAndNobodyElse() {
        received(Scenarios.sc02(), Channel.PHONE);
        signIn("hou1").get("/contacts/" + reference + "/people");
        String report = ask("REPORT", reference).body();

        assertThat(report)
                .contains("Who has looked at your record", "3 March 2026", "Duty social work", "Head of service");
        assertThat(Pattern.compile("To read what is known")
                        .matcher(report)
                        .results()
                        .count())
                .isEqualTo(1);
        assertThat(report).doesNotContain("dswm1", "hos1", "case page");
        assertThat(Pattern.compile("C-2026-\\d{6}")
                        .matcher(report)
                        .results()
                        .map(found -> found.group())
                        .distinct())
                .containsExactly(reference);
    }

    @Test
    void aDateTooFarBackShowsNothing() {
        HttpResponse<String> page = submit(typed("RECORD", reference, "2025-01-01", "2025-01-31"));

        assertThat(page.body()).contains("Nobody opened anything in these days");
    }

    @Test
    void saysWhatIsMissing() {
        HttpResponse<String> page = submit(Map.of("about", "<script>", "from", "x", "until", ""));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Choose what you want to see", "Type the first day", "Choose why you look")
                .doesNotContain("<script>");
        assertThat(submit(typed("RECORD", "hos1", "2026-03-01", "2026-03-31")).body())
                .contains("Type a reference such as");
        assertThat(submit(typed("RECORD", reference, "2026-03-31", "2026-03-01"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void opensNoRecordItselfAndNobodyElseComesHere() {
        for (String path : List.of("/contacts/" + reference, "/contacts/search", "/desk/numbers", "/desk/rota")) {
            assertThat(governance.get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String login : List.of("dswm1", "hos1", "cso1")) {
            assertThat(signIn(login).get(PATH).statusCode()).as(login).isEqualTo(403);
        }
        assertThat(governance.get("/home").headers().firstValue("Location").orElseThrow())
                .endsWith(PATH);
    }

    private Caller signIn(String login) {
        Caller person = new Caller(port);
        person.submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
        return person;
    }

    private HttpResponse<String> ask(String question, String about) {
        return submit(typed(question, about, "2026-03-01", "2026-03-31"));
    }

    private HttpResponse<String> submit(Map<String, String> typed) {
        return governance.submit(PATH, PATH, typed);
    }

    private static Map<String, String> typed(String question, String about, String from, String until) {
        Map<String, String> typed = new HashMap<>(Map.of("question", question, "about", about, "why", "COMPLAINT"));
        typed.put("from", from);
        typed.put("until", until);
        return typed;
    }
}
