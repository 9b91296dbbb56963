package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Two services are asked about one child each and answer each in its own way, once (RB10, RB22, E11, INV01). */
class ServicesAnswerIT extends TwoServicesScenario {

    private static final Map<String, String> NO_ROOM = Map.of("answer", "DECLINE", "reason", "NO_CAPACITY");

    @Test
    void twoServicesAnswerAtOnceAndEachHearsOfItsOwnChildOnly() {
        Caller[] browsers = {new Caller(port), new Caller(port)};
        HttpResponse<String> preview = browsers[0].get(youth);
        HttpResponse<String> other = browsers[1].get(centre);
        assertThat(preview.body()).contains("14 years", "Level 2b").doesNotContain("ZZ-", "Noa", "Ben", reference);
        assertThat(other.body()).contains("4 years").doesNotContain("ZZ-", "Noa", "Ben", reference);

        CompletableFuture<HttpResponse<String>> accepted =
                CompletableFuture.supplyAsync(() -> browsers[0].submitFrom(preview, youth, ACCEPT));
        HttpResponse<String> declined = browsers[1].submitFrom(other, centre, NO_ROOM);

        assertThat(accepted.join().body()).contains("Noa ZZ-Ivy").doesNotContain("Ben");
        assertThat(declined.body())
                .contains("A manager looks for another service")
                .doesNotContain("ZZ-");
        runJobs();
        assertThat(count(
                        "select count(*) from service_request where contact_reference = ? and (state, agency) in"
                                + " (('ACCEPTED', 'targeted-youth-support'), ('DECLINED', 'childrens-centre'))",
                        reference))
                .isEqualTo(2);
        assertThat(alike(new Caller(port).get(youth))).as("passed on").isEqualTo(alike(new Caller(port).get(centre)));
        assertThat(alike(browsers[0].submitFrom(preview, youth, ACCEPT)))
                .as("sent once more")
                .isEqualTo(alike(new Caller(port).get("/service-request/" + "a".repeat(43))));
        theChildIsNotSentToTheSameServiceByAccident();
        whoLostThePageSeesItOnceMoreByALinkToTheAddressOnRecord();
    }

    private void whoLostThePageSeesItOnceMoreByALinkToTheAddressOnRecord() {
        clock.moveTo("2026-03-13T11:30");
        Caller browser = new Caller(port);
        HttpResponse<String> nothing = browser.get(youth);
        assertThat(browser.submitFrom(nothing, youth + "/again", Map.of()).body())
                .doesNotContain("ZZ-");
        runJobs();
        String fresh = last(Mailbox.of("youth@service.example.test")).link();
        assertThat(fresh).isNotEqualTo(youth);
        HttpResponse<String> accepted = browser.get(fresh);
        assertThat(accepted.body()).contains("has taken this child on").doesNotContain("ZZ-", "Noa", reference);

        assertThat(browser.submitFrom(accepted, fresh, Map.of("answer", "SHOW")).body())
                .contains("Noa ZZ-Ivy")
                .doesNotContain("Ben");

        assertThat(alike(new Caller(port).get(fresh))).as("used").isEqualTo(alike(new Caller(port).get(youth)));
        assertThat(browser.submitFrom(accepted, fresh, Map.of("answer", "SHOW")).statusCode())
                .isEqualTo(404);
    }

    private void theChildIsNotSentToTheSameServiceByAccident() {
        TasklistUser earlyHelp = signedIn("dehm1");
        String task = claimed(earlyHelp, "Decide destination");
        assertThat(earlyHelp.open(task).body()).contains("Declined before: Children's centre (No room at the moment).");
        assertThat(send(earlyHelp, task, List.of(choice(2, "CHILDRENS_CENTRE", "Again.")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(earlyHelp, task, List.of(choice(2, "UNIVERSAL_SERVICES", "Meanwhile.")))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        assertThat(count("select count(*) from service_request where contact_reference = ?", reference))
                .as("nobody is asked twice about a child that was accepted")
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) from told_referrer t join contact c on c.id = t.contact where c.reference = ?"
                                + " and kind = 'SERVICE_ACCEPTED'",
                        reference))
                .isEqualTo(1);
    }

    @Test
    void endedForgedAndWithdrawnLinksAnswerAlikeAndANewOneGoesToTheServiceOnly() {
        aQuestionByLinkIsAnsweredInTasklistAndANewLinkLeadsToTheAnswer();
        String forged = alike(new Caller(port).get("/service-request/" + "b".repeat(43)));
        Caller declines = new Caller(port);
        assertThat(declines.submitFrom(declines.get(centre), centre, NO_ROOM).statusCode())
                .isEqualTo(200);
        runJobs();
        assertThat(task(signedIn("dehm1"), "Decide destination").path("id").asText())
                .as("a declined child is back although its brother's service has not answered")
                .isNotEmpty();
        choose(List.of(choice(2, "UNIVERSAL_SERVICES", "Meanwhile.")));
        clock.moveTo("2026-03-21T09:00");
        assertThat(alike(new Caller(port).get(youth))).as("ended").isEqualTo(forged);
        Caller browser = new Caller(port);
        HttpResponse<String> nothing = browser.get(youth);

        HttpResponse<String> heard = browser.submitFrom(nothing, youth + "/again", Map.of());
        runJobs();

        assertThat(alike(browser.submitFrom(nothing, "/service-request/" + "b".repeat(43) + "/again", Map.of())))
                .isEqualTo(alike(heard));
        String fresh = last(Mailbox.of("youth@service.example.test")).link();
        assertThat(fresh).isNotEqualTo(youth);
        assertThat(browser.get(fresh).statusCode()).isEqualTo(200);
        signedIn("cso1").submit(agreement(), agreement() + "/withdraw-everything", Map.of());
        assertThat(alike(browser.get(fresh))).as("agreement ended").isEqualTo(forged);
        assertThat(questions()).as("nobody needs an answer any more").isZero();
        assertThat(count(
                        "select count(*) from service_request where contact_reference = ? and state = 'WITHDRAWN'",
                        reference))
                .isEqualTo(1);
        runJobs();
        assertThat(task(signedIn("dehm1"), "Decide destination").path("id").asText())
                .isNotEmpty();
    }

    private void aQuestionByLinkIsAnsweredInTasklistAndANewLinkLeadsToTheAnswer() {
        Caller browser = new Caller(port);
        HttpResponse<String> page = browser.get(youth);
        assertThat(browser.submitFrom(page, youth, Map.of("answer", "ASK")).statusCode())
                .isEqualTo(422);
        assertThat(browser.submitFrom(page, youth, asks("Is there <b>a car</b>?"))
                        .body())
                .contains("We have your question", "Is there &lt;b&gt;a car&lt;/b&gt;?");
        browser.submitFrom(page, youth, asks("Is there <b>a car</b>?"));
        runJobs();
        assertThat(questions()).isEqualTo(1);
        TasklistUser earlyHelp = signedIn("dehm1");
        String task = claimed(earlyHelp, "Answer service question");
        assertThat(earlyHelp.open(task).body()).contains("Is there <b>a car</b>?", "14 years", reference);
        earlyHelp.complete(task, Map.of("reply", "ANSWER", "words", "Their own, yes."));
        runJobs();

        Mailbox.Letter letter = last(Mailbox.of("youth@service.example.test"));

        assertThat(letter.text()).doesNotContain("car", "ZZ-", reference);
        assertThat(new Caller(port).get(letter.link()).body()).contains("Their own, yes.", "Is there &lt;b&gt;");
        assertThat(browser.submitFrom(page, youth, asks("And a dog?")).statusCode())
                .isEqualTo(200);
        assertThat(questions()).isEqualTo(1);
    }

    private static Map<String, String> asks(String question) {
        return Map.of("answer", "ASK", "question", question);
    }

    /** Tasks to answer one. */
    private long questions() {
        return count(
                "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where t.task_def_key_ = 'Task_AnswerServiceQuestion' and e.business_key_ = ?",
                reference);
    }

    private static Mailbox.Letter last(List<Mailbox.Letter> letters) {
        return letters.get(letters.size() - 1);
    }

    @Test
    void aSystemSeesItsOwnRequestsAndAnswersOnce() {
        AgencySystem system = new AgencySystem(port, "childrens-centre");
        JsonNode waiting = Caller.read(system.asks("GET", "/api/service-requests", null));
        String request = database.sql("select id::text from service_request where contact_reference = ? and agency = ?")
                .params(reference, "childrens-centre")
                .query(String.class)
                .single();
        JsonNode mine = StreamSupport.stream(waiting.spliterator(), false)
                .filter(listed -> listed.path("id").asText().equals(request))
                .findFirst()
                .orElseThrow();
        String path = "/api/service-requests/" + mine.path("id").asText() + "/answer";
        assertThat(mine.path("child").path("age").asText()).isEqualTo("4 years");
        assertThat(waiting.toString()).doesNotContain("ZZ-");
        assertThat(waiting.findValuesAsText("id"))
                .as("what the other service is asked")
                .doesNotContainAnyElementsOf(
                        database.sql("select id::text from service_request where agency <> 'childrens-centre'")
                                .query(String.class)
                                .list());

        assertThat(system.asks("POST", path, Map.of("answer", "ACCEPT")).statusCode())
                .isEqualTo(400);
        assertThat(new AgencySystem(port, "test-police")
                        .asks("POST", path, ACCEPT)
                        .statusCode())
                .isEqualTo(404);
        String question = path.replace("/answer", "/questions");
        HttpResponse<String> asked = system.asks("POST", question, Map.of("question", "Does he walk?"));
        assertThat(system.asks("POST", question, Map.of("question", "Does he walk?"))
                        .body())
                .isEqualTo(asked.body());
        assertThat(system.asks("POST", question, Map.of("question", "And talk?"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(Caller.read(asked).at("/questions/0/question").asText()).isEqualTo("Does he walk?");
        assertThat(questions()).isEqualTo(1);
        HttpResponse<String> first = system.asks("POST", path, ACCEPT);
        assertThat(questions()).as("the answer was not waited for").isZero();
        HttpResponse<String> second = system.asks("POST", path, ACCEPT);
        HttpResponse<String> changed = system.asks("POST", path, NO_ROOM);

        assertThat(Caller.read(first).path("child").path("name").asText()).isEqualTo("Ben ZZ-Ivy");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        Caller person = new Caller(port);
        person.submit("/sign-in", "/sign-in", Map.of("username", "tys1", "password", Staff.PASSWORD));
        assertThat(person.get("/partner/requests").body())
                .contains(reference + ", child 1")
                .doesNotContain("Noa");
    }

    private String agreement() {
        return "/contacts/" + reference + "/agreement";
    }
}
