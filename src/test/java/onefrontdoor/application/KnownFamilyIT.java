package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.OpenCases;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Is this somebody we know? Asked of a person, never answered by the system (RB05, RB06, RB34, INV19). */
class KnownFamilyIT extends FrontDoorScenario {

    @Autowired
    private OpenCases openCases;

    @Test
    void sc13TheFourthContactIsJudgedWithItsHistory() {
        String referral = told("2025-06-02T10:00", "Cat");
        decide(referral, judgement(1, "LEVEL_3", "SECTION_17", "Neglect."));
        told("2025-10-15T10:00", "Kat");
        told("2026-01-20T10:00", "Cat");

        String reference = told("2026-03-18T18:10", "Cat");
        JsonNode asked = form(signedIn("cso1"), reference);
        assertThat(asked.path("matches")).hasSize(3);
        assertThat(asked.path("matches").toString()).contains("same name", "name sounds alike", "born the same day");
        assertThat(asked.path("matches").get(0).path("samePerson").isMissingNode())
                .as("nothing is preselected")
                .isTrue();
        answerAll(reference, asked, "YES", "NO");

        JsonNode shown = form(signedIn("dswm1"), reference);
        JsonNode cat = shown.path("everyChild").get(0);
        assertThat(cat.path("earlierContacts").asText())
                .as("this is the fourth contact in twelve months")
                .isEqualTo("3");
        assertThat(cat.path("earlierReferrals").asText()).isEqualTo("1");
        assertThat(cat.path("reReferral").asText()).isEqualTo("Yes");
        assertThat(shown.at("/contact/earlier")).hasSize(3);
        assertThat(shown.at("/contact/earlier/2/reference").asText())
                .as("newest first")
                .isEqualTo(referral);
        assertThat(shown.at("/contact/earlier/2/outcome").asText()).contains("section 17");
        assertThat(shown.at("/contact/matches")).as("nothing is left to ask").isEmpty();
        assertThat(count(
                        "select count(*) from audit_entry where deed = 'READ' and who = 'dswm1' and reference = ?",
                        referral))
                .as("who reads the history has read that contact")
                .isPositive();
    }

    @Test
    void twoContactsMinutesApartAreSuggestedToEachOther() {
        String first = told("2026-03-18T10:00", "Cat");
        String second = told("2026-03-18T10:04", "Catherine");

        JsonNode asked = form(signedIn("cso1"), second);
        assertThat(asked.at("/matches/0/number").asText()).isEqualTo("1: " + first + " child 1");
        assertThat(asked.at("/matches/0/openCase").asText()).isEqualTo(first + ": Waiting for a decision");
        assertThat(form(signedIn("dswm1"), first)
                        .at("/contact/matches/0/mention")
                        .asText())
                .isEqualTo(second + " child 1");

        HttpResponse<String> unanswered = answer(second, row(asked, 0, Map.of("samePerson", "YES")));
        assertThat(unanswered.statusCode()).isEqualTo(400);
        assertThat(unanswered.body()).contains("open case");
        assertThat(openCases.caseOf(new Reference(second))).isEmpty();

        answerAll(second, asked, "YES", "YES");
        assertThat(openCases.caseOf(new Reference(second))).contains(new Reference(first));
        assertThat(openCases.caseOf(new Reference(first))).isEmpty();
        assertThat(count("select count(*) from contact where reference in (?, ?)", first, second))
                .as("still recorded as a contact of its own")
                .isEqualTo(2);
    }

    @Test
    void notSureIsAFullAnswerAndNobodyIsJoinedUnasked() {
        told("2026-03-18T10:00", "Cat");
        String second = told("2026-03-18T10:04", "Cat");
        assertThat(joined()).isZero();

        answerAll(second, form(signedIn("cso1"), second), "NOT_SURE", "NO");

        assertThat(joined()).isZero();
        assertThat(form(signedIn("dswm1"), second)
                        .at("/contact/matches/0/answer")
                        .asText())
                .isEqualTo("Not sure");
    }

    @Test
    void aRedContactWaitsForNoAnswer() {
        clock.moveTo("2026-03-11T11:05");
        received(Scenarios.sc08(), Channel.PHONE);
        String red = received(Scenarios.sc08(), Channel.PHONE).reference().value();

        assertThat(signedIn("cso1").task(red)).isEmpty();
        assertThat(form(signedIn("dswm1"), red).at("/contact/matches")).hasSize(2);
    }

    @Test
    void aRedContactAboutAnOpenCaseBecomesNoSecondCase() {
        clock.moveTo("2026-03-11T11:05");
        String first = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        decide(first, judgement(1, "LEVEL_4", "SECTION_47", "Hit."), judgement(2, "LEVEL_4", "SECTION_47", "Hit."));
        clock.moveTo("2026-03-11T11:20");
        String red = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        JsonNode asked = form(signedIn("dswm1"), red);
        assertThat(asked.path("cases")).hasSize(2);
        assertThat(asked.at("/cases/0/openCase").asText()).startsWith(first);

        HttpResponse<String> half = belongs(red, asked, "YES", "NO");
        assertThat(half.statusCode()).isEqualTo(400);
        assertThat(half.body()).contains("every child");
        assertThat(joined()).as("a refusal keeps nothing").isZero();

        HttpResponse<String> whole = belongs(red, asked, "YES", "YES");
        assertThat(whole.statusCode()).as(whole.body()).isLessThan(300);
        runJobs();

        assertThat(joined()).isEqualTo(2);
        assertThat(count(
                        "select count(*) from threshold_decision join child on child.id = child join contact"
                                + " on contact.id = child.contact where contact.reference = ?",
                        red))
                .isZero();
        assertThat(signedIn("dswm1").task(red)).as("no second case").isEmpty();
        assertThat((Object) signedIn("dswm1").task(first, "Read new information"))
                .isNotNull();
        assertThat(signedIn("dswm1").alerts()).as("rings until it is read").contains(first);
        assertThat(form(signedIn("dswm1"), first).at("/contact/notes").toString())
                .contains(red, "belt");
    }

    @Test
    void anUnansweredQuestionHoldsNothingBeyondHandOn() {
        told("2026-03-18T10:00", "Cat");
        String second = told("2026-03-18T10:04", "Cat");
        assertThat(signedIn("dswm1").task(second)).isEmpty();

        clock.moveTo("2026-03-18T15:00");
        runJobs();

        assertThat(signedIn("dswm1").task(second)).isPresent();
        assertThat(signedIn("cso1").task(second))
                .as("nothing is missing, so nothing is chased")
                .isEmpty();
    }

    private String told(String moment, String name) {
        clock.moveTo(moment);
        return received(
                        aContact()
                                .about(child(
                                        name + " ZZ-Larchwood", Birth.on(LocalDate.parse("2020-04-17")), Sex.FEMALE))
                                .withAtHome(AContact.parent("May ZZ-Larchwood", "Mother"))
                                .make(),
                        Channel.PUBLIC_PAGE)
                .reference()
                .value();
    }

    private void decide(String reference, Object... judgements) {
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        assertThat(manager.decideThreshold(task, judgements).statusCode()).isLessThan(300);
        runJobs();
    }

    private void answerAll(String reference, JsonNode asked, String same, String sameCase) {
        Object[] rows = new Object[asked.path("matches").size()];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = row(asked, at, Map.of("samePerson", same, "sameCase", sameCase));
        }
        HttpResponse<String> answer = answer(reference, rows);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        runJobs();
    }

    private HttpResponse<String> answer(String reference, Object... rows) {
        TasklistUser officer = signedIn("cso1");
        String task = officer.taskId(reference);
        officer.claim(task);
        return officer.complete(task, Map.of("note", "I rang the mother.", "matches", List.of(rows)));
    }

    private HttpResponse<String> belongs(String reference, JsonNode asked, String... sameCase) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String answer : sameCase) {
            rows.add(Map.of(
                    "number",
                    asked.path("cases").get(rows.size()).path("number").asText(),
                    "samePerson",
                    "YES",
                    "sameCase",
                    answer));
        }
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        return manager.complete(
                task,
                Map.of(
                        "readiness", "OPEN_CASE",
                        "cases", rows,
                        "openCaseNote", "The school says so.",
                        "adultAtRisk", "NO"));
    }

    private static Map<String, Object> row(JsonNode asked, int at, Map<String, Object> answers) {
        Map<String, Object> row = new HashMap<>(answers);
        row.put("number", asked.path("matches").get(at).path("number").asText());
        return row;
    }

    /** What the form on a contact's task shows, its objects read from their JSON. */
    private static JsonNode form(TasklistUser person, String reference) {
        JsonNode variables = Caller.read(person.open(person.taskId(reference)));
        var shown = new ObjectMapper().createObjectNode();
        variables
                .properties()
                .forEach(variable -> shown.set(
                        variable.getKey(),
                        read(variable.getValue().path("value").asText())));
        return shown;
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long joined() {
        return count("select count(*) from same_person");
    }
}
