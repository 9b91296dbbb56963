package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A councillor or Member of Parliament says who they are at every door, and hears nothing of a family (D36, E47, SC27). */
class ElectedMembersIT extends FrontDoorScenario {

    private static final String MEMBER = "cleo@members.example.test";
    private static final Pattern STATUS = Pattern.compile("/status/[0-9a-f-]{36}");

    @BeforeEach
    void onATuesday() {
        clock.moveTo("2026-03-03T14:05");
    }

    @Test
    void onThePublicPages() {
        Caller browser = new Caller(port);
        new Referring(browser).begin();
        answers(browser, "/contact/who-you-are", Map.of("who", "PROFESSIONAL"));
        answers(browser, "/contact/your-work", workOfTheMember());
        answers(browser, "/contact/reaching-you", Map.of("your-email", MEMBER));
        answers(browser, "/contact/address", Map.of("address", "1 Test Street"));
        answers(browser, "/contact/concern", Map.of("concern", "A resident worries about the children next door."));
        browser.submit("/contact/check", "/contact/send", Map.of());

        hearsOnlyThatItWasDealtWith(statusIn(browser.get("/contact/done").body()));
    }

    @Test
    void anonymouslyAtNoDoor() {
        Caller browser = new Caller(port);
        new Referring(browser).begin();
        answers(browser, "/contact/who-you-are", Map.of("who", "PROFESSIONAL"));

        HttpResponse<String> refused = browser.submit(
                "/contact/your-work", "/contact/your-work", Map.of("organisation-kind", "ELECTED_MEMBER"));

        assertThat(refused.body()).contains("Enter your name");
    }

    @Test
    void byTheSystemOfTheMembersOffice() {
        JsonNode made = new AgencySystem(port, "test-members").tell(EverybodyHearsBackIT.by(Scenarios.sc02(), MEMBER));

        hearsOnlyThatItWasDealtWith(made.path("statusUrl").asText());
    }

    @Test
    void onTheTelephone() {
        TasklistUser officer = signedIn("cso1");
        Map<String, String> said = new LinkedHashMap<>(workOfTheMember());
        said.putAll(Map.of(
                "who", "PROFESSIONAL",
                "purpose", "WORRY",
                "your-email", MEMBER,
                "address", "1 Test Street",
                "concern", "A resident worries about the children next door.",
                "action", "send"));
        Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"")
                .matcher(officer.get("/desk/contacts/new").body());
        assertThat(token.find()).isTrue();
        said.put("token", token.group(1));

        HttpResponse<String> sent = officer.submit("/desk/contacts/new", "/desk/contacts/new", said);

        String page = sent.headers().firstValue("Location").orElseThrow();
        hearsOnlyThatItWasDealtWith(statusIn(officer.get(page).body()));
    }

    private void hearsOnlyThatItWasDealtWith(String status) {
        runJobs();
        String reference = database.sql("select reference from contact where status_key = ?::uuid")
                .param(status.substring("/status/".length()))
                .query(String.class)
                .single();
        assertThat(count(
                        "select count(*) from contact where reference = ? and referrer_source = 'ELECTED_MEMBER' and not referrer_anonymous",
                        reference))
                .isEqualTo(1);
        clock.moveTo("2026-03-04T13:00");
        runJobs();
        decide(reference);

        assertThat(Mailbox.of(MEMBER)).hasSize(2).allSatisfy(mail -> assertThat(mail.link())
                .isEqualTo(status));
        String page = new Caller(port).get(status).body();
        assertThat(page)
                .contains("Your enquiry was received and has been dealt with")
                .doesNotContain("offered help")
                .doesNotContain("Social Care will")
                .doesNotContain("A manager has decided")
                .doesNotContain("Noor")
                .doesNotContain("ZZ-Birch");
    }

    private void decide(String reference) {
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        assertThat(manager.decideThreshold(task, judgement(1, "LEVEL_3", "SECTION_17", "Neglect."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    private static void answers(Caller browser, String page, Map<String, String> answers) {
        assertThat(browser.submit(page, page, answers).statusCode()).as(page).isEqualTo(303);
    }

    private static Map<String, String> workOfTheMember() {
        return Map.of(
                "your-name", "Cleo ZZ-Councillor",
                "your-role", "Councillor",
                "organisation", "ZZ-Borough Council",
                "organisation-kind", "ELECTED_MEMBER");
    }

    private static String statusIn(String page) {
        Matcher link = STATUS.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group();
    }
}
