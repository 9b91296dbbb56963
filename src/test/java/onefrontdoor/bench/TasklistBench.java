package onefrontdoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import onefrontdoor.application.FrontDoorScenario;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Immediacy;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a duty manager waits for Tasklist with many tasks open; run by {@code mvn -Pbench test}. */
class TasklistBench extends FrontDoorScenario {

    private static final int TIMES = 120;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private TaskService tasks;

    @Test
    void listsClaimsAndCompletesAmongManyOpenTasks() {
        for (int size : List.of(5_000, 50_000)) {
            fillUpTo(size);
            database.sql("analyze").update();
            measure(size);
        }
    }

    /** Contacts that only wait: the list asks nothing of our record. */
    private void fillUpTo(int size) {
        long open = tasks.createTaskQuery().count();
        for (long number = open; number < size; number++) {
            engine.createProcessInstanceByKey("ThresholdDecisionProcess")
                    .businessKey("C-2001-%06d".formatted(number))
                    .setVariables(Variables.putValue("reference", "C-2001-%06d".formatted(number))
                            .putValue("source", "School (2A)")
                            .putValue("childrenAges", "7 years")
                            .putValue("urgency", number % 20 == 0 ? "RED" : "GREEN")
                            .putValue("deciders", "duty-social-work-manager")
                            .putValue("decideBy", new Date(1_900_000_000_000L + number * 1_000)))
                    .startBeforeActivity("Task_DecideThreshold")
                    .execute();
        }
    }

    private void measure(int size) {
        TasklistUser manager = signedIn("dswm1");
        String among = " among " + size + " open tasks";
        List<String> again = Collections.nCopies(TIMES, "My team unclaimed");
        Timings.report("Tasklist page of 15" + among, again, filter -> assertThat(manager.page(filter, 15))
                .hasSize(15));
        Timings.report("Red now, page of 15" + among, Collections.nCopies(TIMES, "Red now"), filter -> assertThat(
                        manager.page(filter, 15))
                .hasSize(15));
        List<String> real = IntStream.range(0, TIMES).mapToObj(this::real).toList();
        Timings.report("claim" + among, real, task -> done(manager.claim(task)));
        Timings.report(
                "complete" + among,
                real,
                task -> done(manager.decideThreshold(
                        task, TasklistUser.judgement(1, "LEVEL_3", "SECTION_17", "Decided in a benchmark."))));
    }

    private String real(int number) {
        String reference = received(
                        AContact.aContact()
                                .saying("Benchmark " + number)
                                .expected(Immediacy.TODAY)
                                .make(),
                        Channel.PHONE)
                .reference()
                .value();
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey("Task_DecideThreshold")
                .singleResult()
                .getId();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }
}
