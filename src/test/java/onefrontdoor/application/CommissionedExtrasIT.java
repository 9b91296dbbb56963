package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import onefrontdoor.frontdoor.Agreement;
import org.junit.jupiter.api.Test;

/** An extra for a family from the first wish to its outcome, and what is left of it when the family withdraws (E39). */
class CommissionedExtrasIT extends SharingScenario {

    private static final Map<String, Object> ACCEPT =
            Map.of("number", "1", "answer", "ACCEPT", "rationale", "We have room.");

    private TasklistUser manager;

    @Test
    void isAskedForDecidedBoughtAndCounted() {
        familySupportAccepts();
        String request = asks("Bunk bed for Noa ZZ-Ivy", "120.50");
        mayNotDecideTheirOwn();
        TasklistUser head = signedIn("hos1");
        String task = claimed(head, "Decide budget request");
        assertThat(head.open(task).body()).contains("Bunk bed for Noa ZZ-Ivy", "£120.50", "£25,000.00", "2025/26");
        assertThat(head.complete(
                                task,
                                Map.of(
                                        "budgetDecision",
                                        "APPROVE_LESS",
                                        "amount",
                                        "100",
                                        "rationale",
                                        "A used one will do."))
                        .statusCode())
                .isLessThan(300);

        assertThat(settles(request, "100.01").statusCode()).isEqualTo(422);
        assertThat(settles(request, "100.01").body())
                .contains("£100.01 is more than the £100.00 that were approved")
                .contains("value=\"100.01\"");
        assertThat(settles(request, "95.20").statusCode()).isEqualTo(303);
        Map<String, String> outcome = Map.of("request", request, "achieved", "PARTLY", "words", "Noa sleeps, mostly.");
        assertThat(manager.submit(budget(), budget() + "/outcome", outcome).statusCode())
                .isEqualTo(303);

        assertThat(processes()).isZero();
        assertThat(manager.get(budget()).body())
                .contains("A used one will do.", "£95.20 spent on 13 March 2026", "Noa sleeps, mostly.");
        assertThat(head.get("/desk/budget.csv?year=2025").body())
                .containsPattern("2025/26,\"Item or equipment\",\\d+,\\d+,[0-9.]+,[0-9.]+,\\d+,[1-9]\\d*,\\d+\r\n")
                .doesNotContain("ZZ-", reference, "Noa");
        assertThat(head.get("/desk/budget").body())
                .contains("2025/26", "Item or equipment")
                .doesNotContain("ZZ-", "Noa");
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and what like 'budget request%'",
                        reference))
                .isGreaterThan(5);
    }

    private void mayNotDecideTheirOwn() {
        String task = claimed(manager, "Decide budget request");
        HttpResponse<String> own =
                manager.complete(task, Map.of("budgetDecision", "APPROVE", "rationale", "I want it."));
        assertThat(own.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(own.body()).contains("You asked for this yourself");
        assertThat(manager.unclaim(task).statusCode()).isLessThan(300);
    }

    @Test
    void isTakenBackWhenTheFamilyWithdraws() {
        familySupportAccepts();
        asks("Swimming for Noa ZZ-Ivy", "40");
        assertThat(task(manager, "Decide budget request")).isNotNull();
        String agreement = "/contacts/" + reference + "/agreement";

        signedIn("cso1").submit(agreement, agreement + "/withdraw-everything", Map.of());
        runJobs();

        assertThat(processes()).isZero();
        assertThat(manager.get(budget()).body())
                .contains("Taken back on 13 March 2026")
                .doesNotContain("Swimming");
        assertThat(signedIn("hos1").get(budget()).body()).contains("Swimming");
        assertThat(manager.submit("/contacts/search", budget(), wish("Swimming", "40"))
                        .statusCode())
                .isEqualTo(409);
    }

    /** In the middle of a colleague's own task. */
    @Test
    void isTakenBackWhenSomebodyDecidesAnew() {
        familySupportAccepts();
        asks("Swimming for Noa ZZ-Ivy", "40");
        String information = "/contacts/" + reference + "/information";
        signedIn("cso1").submit(information, information, Map.of("words", "He has hit her."));
        runJobs();
        TasklistUser socialWork = signedIn("dswm1");
        Map<String, Object> again = Map.of("number", "1", "effect", "DECIDE_AGAIN", "rationale", "This is new.");
        socialWork.complete(claimed(socialWork, "Read new information"), Map.of("children", List.of(again)));
        runJobs();
        assertThat(processes()).as("the old decision stands until then").isPositive();

        assertThat(socialWork
                        .decideThreshold(
                                claimed(socialWork, "Decide threshold"),
                                judgement(1, "LEVEL_4", "SECTION_47", "She is not safe."))
                        .statusCode())
                .isLessThan(300);

        assertThat(processes()).isZero();
        assertThat(manager.get(budget()).body())
                .contains("Taken back on 13 March 2026")
                .doesNotContain("Swimming");
    }

    @Test
    void isNobodysWhomFamilySupportDoesNotHoldAndNoPageOfAnotherDesk() {
        belowTheThreshold(Agreement.AGREED, Agreement.AGREED);
        manager = signedIn("tm1");

        assertThat(manager.submit("/contacts/search", budget(), wish("A bed", "40"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(signedIn("hos1")
                        .submit(budget(), budget(), wish("A bed", "40"))
                        .statusCode())
                .as("who decides does not ask")
                .isEqualTo(403);
        for (String login : List.of("cso1", "dswm1", "dehm1", "hou1", "daw1", "edt1")) {
            assertThat(signedIn(login).get(budget()).statusCode()).as(login).isEqualTo(403);
            assertThat(signedIn(login).get("/desk/budget").statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(count("select count(*) from budget_request where contact_reference = ?", reference))
                .isZero();
    }

    /** The family stays with targeted family support until mentors say yes, whatever they say before (E16). */
    @Test
    void endsWhenTheChildStepsDownToMentors() {
        familySupportAccepts();
        asks("Swimming for Noa ZZ-Ivy", "40");
        assertThat(stepsDown().body()).contains("may not be told of child 1");
        String agreement = "/contacts/" + reference + "/agreement";
        assertThat(signedIn("cso1").submit(agreement, agreement, mothersWord()).statusCode())
                .isEqualTo(303);

        assertThat(stepsDown().statusCode()).isEqualTo(303);
        assertThat(stepsDown().statusCode()).as("one at a time").isEqualTo(409);
        mentorsSay(Map.of("answer", "DECLINE", "reason", "NO_CAPACITY", "words", "Ask again in June."));
        assertThat(manager.get(stepDown()).body())
                .contains("Not accepted", "No room at the moment", "Ask again in June.");
        assertThat(task(manager, "Decide budget request").isMissingNode())
                .as("still held")
                .isFalse();

        assertThat(stepsDown().statusCode()).isEqualTo(303);
        mentorsSay(TwoServicesScenario.ACCEPT);

        assertThat(manager.get(stepDown()).body()).contains("Accepted", "A child can step down while");
        assertThat(manager.get(budget()).body()).contains("Taken back on", "Extras can be asked for while");
        assertThat(manager.get("/contacts/" + reference).body()).contains("Volunteers and mentors took child 1 over.");
        assertThat(processes()).isZero();
        assertThat(processes("ServiceHandoverProcess")).isZero();
    }

    private HttpResponse<String> stepsDown() {
        Map<String, String> typed = Map.of(
                "request", UUID.randomUUID().toString(),
                "child", "1",
                "service", "volunteers-and-mentors",
                "why", "Football on Mondays.");
        HttpResponse<String> answer = manager.submit("/contacts/search", stepDown(), typed);
        runJobs();
        return answer;
    }

    private void mentorsSay(Map<String, String> answer) {
        List<Mailbox.Letter> letters = Mailbox.of("mentors@service.example.test");
        String link = letters.get(letters.size() - 1).link();
        HttpResponse<String> said = new Caller(port).submit(link, link, answer);
        assertThat(said.statusCode()).as(said.body()).isLessThan(400);
        runJobs();
    }

    private static Map<String, String> mothersWord() {
        Map<String, String> word = new TreeMap<>(ConsentPagesScenario.MOTHER_AGREES);
        List.of("without-targeted-youth-support", "with-childrens-centre").forEach(word::remove);
        List.of("purpose-REFER", "with-targeted-family-support", "with-volunteers-and-mentors")
                .forEach(tick -> word.put(tick, "yes"));
        return word;
    }

    private String stepDown() {
        return "/contacts/" + reference + "/step-down";
    }

    private void familySupportAccepts() {
        belowTheThreshold(Agreement.AGREED, Agreement.AGREED);
        sentTo("TARGETED_FAMILY_SUPPORT");
        manager = signedIn("tm1");
        assertThat(manager.complete(claimed(manager, "Decide family support"), Map.of("children", List.of(ACCEPT)))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    private String asks(String purpose, String amount) {
        Map<String, String> wish = wish(purpose, amount);
        assertThat(manager.submit(budget(), budget(), wish).statusCode()).isEqualTo(303);
        return wish.get("request");
    }

    private static Map<String, String> wish(String purpose, String amount) {
        Map<String, String> wish = new TreeMap<>();
        wish.put("request", UUID.randomUUID().toString());
        wish.put("kind", "ITEM");
        wish.put("purpose", purpose);
        wish.put("hopedFor", "Better nights.");
        wish.put("supplier", "A shop");
        wish.put("amount", amount);
        return wish;
    }

    private HttpResponse<String> settles(String request, String amount) {
        Map<String, String> bought =
                Map.of("request", request, "purchase", "BOUGHT", "amount", amount, "day", "2026-03-13");
        return manager.submit(budget(), budget() + "/purchase", bought);
    }

    private String budget() {
        return "/contacts/" + reference + "/budget";
    }

    private long processes() {
        return processes("BudgetRequestProcess");
    }

    private long processes(String key) {
        return count(
                "select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ where"
                        + " e.business_key_ = ? and d.key_ = ?",
                reference,
                key);
    }
}
