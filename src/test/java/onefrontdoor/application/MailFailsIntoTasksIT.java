package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.MailRoom;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a mail server does, a message is sent once or becomes a task; none is lost in a log (RB07, T1, T15). */
class MailFailsIntoTasksIT extends FrontDoorScenario {

    private static final String SCHOOL = "lea@school.example.test";

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MailRoom room;

    @BeforeEach
    void onATuesday() {
        clock.moveTo("2026-03-03T14:05");
    }

    @AfterEach
    void mendTheMailServer() {
        MailServer.open();
    }

    @Test
    void aMailServerThatWasDownGetsTheMailOnceWhenItIsBack() {
        MailServer.close();
        String reference = made();
        tryJobs();
        assertThat(state(reference)).isEqualTo("WAITING UNREACHABLE 1");
        assertThat(signedIn("dswm1").task(reference))
                .as("triage goes on meanwhile")
                .isPresent();

        MailServer.open();
        clock.moveTo("2026-03-03T14:11");
        tryJobs();
        clock.moveTo("2026-03-03T15:11");
        tryJobs();

        assertThat(Mailbox.of(SCHOOL)).hasSize(1);
        assertThat(state(reference)).isEqualTo("SENT null 2");
        assertThat(signedIn("cso1").task(reference)).isEmpty();
        assertThat(incidents()).isZero();
    }

    @Test
    void aBusyMailServerIsTriedAgain() {
        MailServer.beBusy();
        String reference = made();

        tryJobs();

        assertThat(state(reference)).isEqualTo("WAITING UNREACHABLE 1");
    }

    @Test
    void anAddressThatDoesNotExistBecomesATaskAtOnceAndMailGoesThereNoMore() {
        MailServer.refuseEverybody();
        String reference = made();

        tryJobs();

        assertThat(state(reference)).isEqualTo("WITH_A_PERSON REFUSED 1");
        TasklistUser officer = signedIn("cso1");
        JsonNode task = officer.task(reference).orElseThrow();
        assertThat(task.path("name").asText()).isEqualTo("Write or call");
        assertThat(task.path("due").asText()).startsWith("2026-03-04T17:00");
        String form = officer.open(task.path("id").asText()).body();
        assertThat(form).contains("The e-mail address does not work").contains("We received what you told us");
        officer.claim(task.path("id").asText());
        assertThat(officer.complete(
                                task.path("id").asText(),
                                Map.of("how", "NOT_POSSIBLE", "note", "The number is not theirs."))
                        .statusCode())
                .isLessThan(300);
        assertThat(state(reference)).isEqualTo("NOT_TOLD REFUSED 1");
        assertThat(incidents()).isZero();
    }

    @Test
    void aMailServerThatStaysAwayBecomesATaskBeforeTheEngineGivesUp() {
        MailServer.close();
        String reference = made();

        for (int minute = 0; minute < 120; minute += 6) {
            clock.moveTo("2026-03-03T%02d:%02d".formatted(14 + (5 + minute) / 60, (5 + minute) % 60));
            tryJobs();
        }

        assertThat(state(reference)).isEqualTo("WITH_A_PERSON UNREACHABLE 12");
        assertThat(signedIn("cso1").task(reference)).isPresent();
        assertThat(incidents()).isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    @Test
    void whatTheMailServerSaidOfAPersonIsKeptNowhere() {
        MailServer.beBusy();
        made();

        tryJobs();

        Job job = management.createJobQuery().withException().singleResult();
        assertThat(management.getJobExceptionStacktrace(job.getId()))
                .contains("MailStillWaits")
                .doesNotContain(SCHOOL)
                .doesNotContain("Try again later");
    }

    @Test
    void twoJobsAtTheSameMomentSendOneMail() throws Exception {
        ContactReceipt receipt = made(UUID.randomUUID());
        Job triage = management.createJobQuery().executable().singleResult();
        management.executeJob(triage.getId());
        UUID message = database.sql(
                        "select m.id from message m join contact c on c.id = m.contact where c.reference = ?")
                .param(receipt.reference().value())
                .query(UUID.class)
                .single();
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);

        threads.invokeAll(IntStream.range(0, 4)
                .mapToObj(thread -> (Callable<Boolean>) () -> {
                    start.await();
                    return room.send(receipt.reference(), message);
                })
                .toList());
        threads.shutdown();

        assertThat(Mailbox.of(SCHOOL)).hasSize(1);
    }

    @Test
    void aServiceThatDiedWhileSendingSendsAgainUnderTheSameMessageId() {
        ContactReceipt receipt = made(UUID.randomUUID());
        runJobs();
        String first = Mailbox.of(SCHOOL).get(0).id();
        UUID message = UUID.fromString(first.substring(1, first.indexOf('@')));
        database.sql("update message set state = 'SENDING', sent_at = null where id = ?")
                .param(message)
                .update();

        clock.moveTo("2026-03-03T14:06");
        assertThat(room.send(receipt.reference(), message)).isTrue();

        assertThat(Mailbox.of(SCHOOL)).hasSize(2).allSatisfy(mail -> assertThat(mail.id())
                .isEqualTo(first));
    }

    @Test
    void aStormOfFiftyContactsIsAcknowledgedFiftyTimes() {
        for (int contact = 0; contact < 50; contact++) {
            UUID token = UUID.randomUUID();
            made(token);
            made(token);
        }

        runJobs();

        assertThat(Mailbox.of(SCHOOL)).hasSize(50);
        assertThat(Mailbox.all().stream().map(Mailbox.Letter::id).distinct()).hasSize(50);
        assertThat(Mailbox.all().stream().map(Mailbox.Letter::link).distinct()).hasSize(50);
    }

    private String made() {
        return made(UUID.randomUUID()).reference().value();
    }

    private ContactReceipt made(UUID token) {
        return frontDoor.receive(
                EverybodyHearsBackIT.by(Scenarios.sc02(), SCHOOL), new Submission(token, Channel.API, Actor.REFERRER));
    }

    /** Runs what is due, and lets fail what fails, as the job executor does. */
    private void tryJobs() {
        for (int round = 0; round < 20; round++) {
            for (Job job : management.createJobQuery().executable().list()) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException failed) {
                    assertThat(failed).hasMessageContaining("It is tried again");
                }
            }
        }
    }

    private long incidents() {
        return runtime.createIncidentQuery().count();
    }

    private String state(String reference) {
        return database.sql("""
                        select m.state || ' ' || coalesce(m.failure, 'null') || ' ' || m.tries from message m
                        join contact c on c.id = m.contact where c.reference = ?""").param(reference).query(String.class).single();
    }
}
