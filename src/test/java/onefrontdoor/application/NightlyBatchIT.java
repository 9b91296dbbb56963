package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.MakeContact;
import org.junit.jupiter.api.Test;

/** Police notifications arrive in batches overnight, and a line that breaks makes the sender send them again (P2). */
class NightlyBatchIT extends FrontDoorScenario {

    private static final int NOTIFICATIONS = 50;
    private static final int SENDERS = 8;

    private final String night = "Night " + UUID.randomUUID();

    @Test
    void aBatchOfFiftySentTwiceIsFiftyContactsEachBeforeSomebody() throws Exception {
        clock.moveTo("2026-03-18T03:10");
        AgencySystem police = new AgencySystem(port, "test-police");
        List<Callable<HttpResponse<String>>> batch = new ArrayList<>();
        for (int number = 0; number < NOTIFICATIONS; number++) {
            MakeContact notification = notification(number);
            UUID key = UUID.randomUUID();
            batch.addAll(Collections.nCopies(2, () -> police.send(notification, key)));
        }
        Collections.shuffle(batch, new java.util.Random(18));

        assertThat(answers(batch)).isEqualTo(Map.of(201, NOTIFICATIONS, 200, NOTIFICATIONS));
        runJobs();

        assertThat(count("select count(*) from contact where worry_concern like ?", night + "%"))
                .isEqualTo(NOTIFICATIONS);
        assertThat(count("""
                        select count(*) from contact c join told_referrer t on t.contact = c.id and t.kind = 'RECEIVED'
                        where worry_concern like ?""", night + "%"))
                .as("everybody hears that it arrived")
                .isEqualTo(NOTIFICATIONS);
        assertThat(count("""
                        select count(distinct c.id) from contact c
                        join act_ru_execution triage on triage.business_key_ = c.reference
                        join act_ru_task task on task.proc_inst_id_ = triage.proc_inst_id_
                        where worry_concern like ? and task.due_date_ is not null""", night + "%"))
                .as("each is before somebody, with a time")
                .isEqualTo(NOTIFICATIONS);
    }

    private static Map<Integer, Integer> answers(List<Callable<HttpResponse<String>>> batch) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        Map<Integer, Integer> answers = new TreeMap<>();
        for (Future<HttpResponse<String>> answer : senders.invokeAll(batch)) {
            answers.merge(answer.get().statusCode(), 1, Integer::sum);
            assertThat(answer.get().statusCode()).as(answer.get().body()).isLessThan(300);
        }
        senders.shutdown();
        return answers;
    }

    private MakeContact notification(int number) {
        return AContact.aContact()
                .about(AContact.child(
                        "Child" + number + " ZZ-Batch" + number,
                        Birth.on(LocalDate.of(2010, 1, 1).plusDays(number * 97L)),
                        Sex.FEMALE))
                .saying(night + ", notification " + number)
                .make();
    }
}
