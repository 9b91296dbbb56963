package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** P3: however many managers reach for a contact at the same moment, one decides, and the others are told. */
class OneDecisionPerContactIT extends FrontDoorScenario {

    private static final int RACES = 500;
    private static final int CONTACTS = 50;

    private final Map<Integer, Integer> answers = new TreeMap<>();

    @Test
    void manyManagersRaceAndOneDecides() throws Exception {
        clock.moveTo("2026-03-03T14:05");
        List<TasklistUser> managers =
                List.of(signedIn("dswm1"), signedIn("dswm2"), signedIn("dswm1"), signedIn("dswm2"));
        ExecutorService threads = Executors.newFixedThreadPool(managers.size());

        for (int contact = 0; contact < CONTACTS; contact++) {
            forgetThePeopleOfEarlierTests();
            String reference =
                    received(Scenarios.sc02(), Channel.PUBLIC_PAGE).reference().value();
            String task = managers.get(0).taskId(reference);
            for (int race = 0; race < RACES / CONTACTS; race++) {
                race(threads, managers, task);
            }
            assertThat(decisionsOn(reference)).as(reference).isEqualTo(1);
        }
        threads.shutdown();

        System.out.printf(
                "P3: %d races, answers by status %s, 0 contacts with other than one decision%n", RACES, answers);
        assertThat(answers.keySet()).as("nobody meets a server error").allMatch(status -> status < 500);
        assertThat(answers).containsKeys(204, 409);
    }

    @Test
    void onlyTheHolderCompletes() {
        clock.moveTo("2026-03-03T14:05");
        String reference =
                received(Scenarios.sc02(), Channel.PUBLIC_PAGE).reference().value();
        TasklistUser holder = signedIn("dswm1");
        TasklistUser colleague = signedIn("dswm2");
        String task = holder.taskId(reference);
        Map<String, Object> decision = judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", "A single agency can help.");

        assertThat(holder.decideThreshold(task, decision).statusCode())
                .as("nobody holds it")
                .isEqualTo(409);
        assertThat(holder.claim(task).statusCode()).isEqualTo(204);
        HttpResponse<String> second = colleague.claim(task);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Caller.read(second).path("message").asText())
                .isEqualTo("dswm1 ZZ-Staff has held this task since 14:05. Nothing was changed.");
        assertThat(colleague.decideThreshold(task, decision).statusCode()).isEqualTo(409);
        assertThat(colleague.unclaim(task).statusCode()).as("nor takes it away").isEqualTo(404);
        assertThat(decisionsOn(reference)).isZero();

        assertThat(holder.decideThreshold(task, decision).statusCode()).isLessThan(300);
        HttpResponse<String> late = colleague.decideThreshold(task, decision);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Caller.read(late).path("message").asText())
                .startsWith("dswm1 ZZ-Staff finished this task at 14:05 on 3 March.");
    }

    private void race(ExecutorService threads, List<TasklistUser> managers, String task) throws Exception {
        CyclicBarrier start = new CyclicBarrier(managers.size());
        List<Callable<List<HttpResponse<String>>>> attempts = new ArrayList<>();
        for (TasklistUser manager : managers) {
            attempts.add(() -> {
                start.await();
                return List.of(
                        manager.claim(task),
                        manager.decideThreshold(
                                task, judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", "Decided by " + manager.login())));
            });
        }
        for (Future<List<HttpResponse<String>>> attempt : threads.invokeAll(attempts)) {
            for (HttpResponse<String> answer : attempt.get()) {
                answers.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() == 409) {
                    assertThat(Caller.read(answer).path("message").asText()).endsWith(".");
                }
            }
        }
    }

    private long decisionsOn(String reference) {
        return count("""
                select count(*) from threshold_decision d join child h on h.id = d.child
                join contact c on c.id = h.contact where c.reference = ?""", reference);
    }
}
