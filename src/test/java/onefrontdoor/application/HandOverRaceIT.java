package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** The desk is handed over in the very moment in which the last decision is saved (P3, A20). */
class HandOverRaceIT extends FrontDoorScenario {

    private static final String PAGE = "/desk/hand-over";
    private static final Map<String, String> BACK_TO_THE_TEAM = Map.of(
            "desk", "duty-social-work-manager", "notes", "The ward rings back.", "reason", "End of shift.", "to", "");

    @Test
    void neitherADecisionNorAHandOverBreaksWhenBothComeAtOnce() throws Exception {
        TasklistUser manager = signedIn("dswm1");
        TasklistUser leaving = signedIn("dswm1");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Integer> answers = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            forgetThePeopleOfEarlierTests();
            String task = manager.taskId(
                    received(Scenarios.sc10(), Channel.PHONE).reference().value());
            manager.claim(task);
            CyclicBarrier start = new CyclicBarrier(2);
            Future<HttpResponse<String>> handedOver =
                    threads.submit(() -> at(start, () -> leaving.submit(PAGE, PAGE, BACK_TO_THE_TEAM)));
            Future<HttpResponse<String>> decided = threads.submit(() ->
                    at(start, () -> manager.decideThreshold(task, judgement(1, "LEVEL_4", "SECTION_47", "Tonight."))));

            assertThat(handedOver.get().statusCode()).isEqualTo(303);
            answers.add(decided.get().statusCode());
        }
        threads.shutdown();
        System.out.printf("Hand-over against decision, 10 rounds: decisions answered %s%n", answers);
        assertThat(answers).allMatch(status -> status < 300 || status == 409);
    }

    private static HttpResponse<String> at(CyclicBarrier start, Callable<HttpResponse<String>> call) throws Exception {
        start.await();
        return call.call();
    }
}
