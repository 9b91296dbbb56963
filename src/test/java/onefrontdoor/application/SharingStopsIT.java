package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import org.junit.jupiter.api.Test;

/** From the moment of withdrawal a service sees nothing; it hears of the ending only, and the child goes on (CT11, SC12). */
class SharingStopsIT extends SharingScenario {

    private static final Map<String, Object> ACCEPT = Map.of("answer", "ACCEPT", "rationale", "We have room.");

    @Test
    void aPrivateLinkTakesTheRequestBackAtOnceAndEarlyHelpChoosesAgain() {
        familySupportIsAsked();
        TasklistUser manager = signedIn("tm1");
        String task = manager.taskId(reference);
        manager.claim(task);

        HttpResponse<String> stopped = stops(link(), "ALL");

        assertThat(stopped.headers().firstValue("Location")).contains("/stop-sharing/done");
        assertThat(manager.task(reference)).isEmpty();
        String absent = "00000000-0000-0000-0000-000000000001";
        Map<String, Object> answers = Map.of("children", List.of(row(1, ACCEPT)));
        assertThat(told(manager.open(task))).isEqualTo(told(manager.open(absent)));
        assertThat(told(manager.complete(task, answers))).isEqualTo(told(manager.complete(absent, answers)));
        assertThat(count(
                        "select count(*) from family_support_answer a join destination_decision d on d.id = a.decision"
                                + " join child h on h.id = d.child join contact c on c.id = h.contact where c.reference = ?",
                        reference))
                .isZero();
        assertThat(task(signedIn("dswm1"), "Reconsider risk").path("due").asText())
                .startsWith("2026-03-20");
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and what in ('request to service"
                                + " taken back', 'family support asked no more')",
                        reference))
                .isEqualTo(2);
        runJobs();
        sentTo("UNIVERSAL_SERVICES");
    }

    @Test
    void theServiceHearsOnceThatItHasEndedAndNothingElse() {
        familySupportIsAsked();
        stops(link(), "ALL");
        runJobs();
        signedIn("cso1").submit(agreement(), agreement() + "/withdraw-everything", Map.of());
        runJobs();

        TasklistUser officer = signedIn("cso1");
        JsonNode letter = task(officer, "Write or call");
        String form = officer.open(letter.path("id").asText()).body();
        String message = database.sql("select e.message::text from sharing_ended e join sharing_decision d on d.id ="
                        + " e.decision where d.reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        String page = new Caller(port).get("/sharing-ended/" + message).body();

        String sentence = "Sharing about " + reference + " has ended (child 1).";
        assertThat(form).contains("Targeted Family Support Service", sentence).doesNotContain("ZZ-", "LEVEL");
        assertThat(page).contains(sentence).doesNotContain("ZZ-", "withdr", "Rae");
        assertThat(count(
                        "select count(*) from message m join contact c on c.id = m.contact where kind = 'SHARING_ENDED'"
                                + " and c.reference = ?",
                        reference))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from reconsideration r join contact c on c.id = r.contact where c.reference = ?",
                        reference))
                .as("the second withdrawal is part of the first")
                .isEqualTo(1);
        assertThat(new Caller(port)
                        .get("/sharing-ended/00000000-0000-0000-0000-000000000001")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSiblingWhoseSharingGoesOnStillWaitsForItsAnswer() {
        twoChildrenBelowTheThreshold();
        TasklistUser officer = signedIn("cso1");
        officer.complete(claimed(officer, "Ask family"), Map.of("children", List.of(agreed(1), agreed(2))));
        TasklistUser manager = signedIn("tm1");
        String task = manager.taskId(reference);

        officer.submit(agreement(), agreement() + "/withdraw", Map.of("whose-child 1", "yes", "from-SHARE", "yes"));

        assertThat(manager.taskId(reference)).isEqualTo(task);
        manager.claim(task);
        assertThat(manager.complete(task, Map.of("children", List.of(row(1, ACCEPT), row(2, ACCEPT))))
                        .statusCode())
                .as("nobody answers about the first child any more")
                .isEqualTo(400);
        assertThat(manager.complete(task, Map.of("children", List.of(row(2, ACCEPT))))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        assertThat(task(signedIn("dehm1"), "Decide destination").path("id").asText())
                .isNotEmpty();
    }

    private static String told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        return answer.statusCode() + Caller.read(answer).path("message").asText();
    }

    private void familySupportIsAsked() {
        belowTheThreshold(Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED);
        sentTo("TARGETED_FAMILY_SUPPORT");
        TasklistUser officer = signedIn("cso1");
        assertThat(officer.complete(claimed(officer, "Ask family"), answer("AGREED", mother()))
                        .statusCode())
                .isLessThan(300);
        clock.moveTo("2026-03-13T11:30");
    }

    private void twoChildrenBelowTheThreshold() {
        reference = received(
                        aContact()
                                .about(
                                        child("Noa ZZ-Ivy", Birth.on(LocalDate.parse("2016-02-01")), Sex.FEMALE),
                                        child("Ben ZZ-Ivy", Birth.on(LocalDate.parse("2019-02-01")), Sex.MALE))
                                .withAtHome(parent("Rae ZZ-Ivy", "Mother"))
                                .withFamily(Answer.YES, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED)
                                .make(),
                        Channel.PUBLIC_PAGE)
                .reference()
                .value();
        TasklistUser socialWork = signedIn("dswm1");
        socialWork.decideThreshold(
                claimed(socialWork, "Decide threshold"),
                judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "Early help can do it."),
                judgement(2, "LEVEL_2B", "NOT_SOCIAL_CARE", "Early help can do it."));
        runJobs();
        TasklistUser earlyHelp = signedIn("dehm1");
        List<Object> both =
                List.of(choice(1, "TARGETED_FAMILY_SUPPORT", "Fits."), choice(2, "TARGETED_FAMILY_SUPPORT", "Fits."));
        earlyHelp.complete(claimed(earlyHelp, "Decide destination"), Map.of("children", both));
        runJobs();
    }

    private static Map<String, Object> agreed(int child) {
        Map<String, Object> row = new HashMap<>(mother());
        row.putAll(Map.of("agreesToHelp", "AGREED", "agreesToSharing", "AGREED"));
        return row(child, row);
    }

    private static Map<String, Object> row(int child, Map<String, Object> fields) {
        Map<String, Object> row = new HashMap<>(fields);
        row.put("number", String.valueOf(child));
        return row;
    }

    private String agreement() {
        return "/contacts/" + reference + "/agreement";
    }

    private String link() {
        String made = signedIn("cso1")
                .submit(agreement(), agreement() + "/link", Map.of("who", "person 1", "way", "READ_OUT"))
                .body();
        return "/stop-sharing/" + made.replaceFirst("(?s).*id=\"code\">([\\w-]+)<.*", "$1");
    }

    private HttpResponse<String> stops(String address, String what) {
        return new Caller(port).submit(address, address, Map.of("stop", what));
    }
}
