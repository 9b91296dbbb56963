package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * A node dies while it takes the answers of two services: one acceptance is kept and its message is on the way, the
 * other is not kept yet. Whoever survives finishes the first and never saw the second (P1, P2).
 */
class NodeKilledIT extends TwoServicesScenario {

    private static final String NOW = "2026-03-13T10:00";

    @Test
    void whatWasKeptHappensOnceAndWhatWasNotNeverHappened() throws IOException, SQLException {
        clock.moveTo(NOW);
        try (ServerSocket mail = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
                AnotherNode node = AnotherNode.startedAt(NOW, mail.getLocalPort());
                Connection hand = DriverManager.getConnection(TestDatabase.jdbcUrl(DatabaseByAddress.NAME))) {
            mail.setSoTimeout(20_000);
            assertThat(accepts(node.port(), youth).statusCode()).isEqualTo(200);
            try (Socket call = mail.accept()) {
                assertThat(call.isConnected()).as("the mail is on its way").isTrue();
                holdBackWhatIsTold(hand);
                CompletableFuture<HttpResponse<String>> lost =
                        CompletableFuture.supplyAsync(() -> accepts(node.port(), centre));
                await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForTheHand);
                node.kill();
                hand.rollback();
                assertThat(lost).failsWithin(Duration.ofSeconds(20));
            }
        }
        theFirstIsKeptAndTheSecondIsNot();
        theSurvivorFinishesWhatWasKept();
        theServiceWhoseAnswerWasLostAnswersAgain();
    }

    private void theFirstIsKeptAndTheSecondIsNot() {
        assertThat(requests("ACCEPTED")).containsExactly("targeted-youth-support");
        assertThat(requests("SENT")).containsExactly("childrens-centre");
        assertThat(Mailbox.of(TEACHER)).as("receipt and decision").hasSize(2);
    }

    private void theSurvivorFinishesWhatWasKept() {
        clock.pass(Duration.ofMinutes(2));
        runJobs();
        runJobs();
        assertThat(Mailbox.of(TEACHER)).hasSize(3);
        assertThat(alike(new Caller(port).get(youth)))
                .as("answered, so that it opens nothing more")
                .isEqualTo(alike(new Caller(port).get("/service-request/" + "a".repeat(43))));
    }

    private void theServiceWhoseAnswerWasLostAnswersAgain() {
        assertThat(accepts(port, centre).body()).contains("Ben ZZ-Ivy");
        runJobs();
        assertThat(requests("ACCEPTED")).hasSize(2);
        assertThat(Mailbox.of(TEACHER)).hasSize(4);
        assertThat(count(
                        "select count(*) from service_answer a join destination_decision d on d.id = a.decision join child c"
                                + " on c.id = d.child join contact k on k.id = c.contact where k.reference = ?",
                        reference))
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) from act_ru_execution where business_key_ = ? and proc_def_id_ not like"
                                + " 'CorrespondenceProcess%'",
                        reference))
                .as("nothing waits but a letter to a service without an address")
                .isZero();
    }

    private static HttpResponse<String> accepts(int node, String link) {
        Caller service = new Caller(node);
        return service.submit(link, link, ACCEPT);
    }

    /** Lets an acceptance come as far as what the referrer is told, and no further. */
    private static void holdBackWhatIsTold(Connection hand) throws SQLException {
        hand.setAutoCommit(false);
        hand.createStatement().execute("lock table told_referrer in share row exclusive mode");
    }

    private boolean somebodyWaitsForTheHand() {
        return count("select count(*) from pg_locks where not granted and relation = 'told_referrer'::regclass") > 0;
    }

    private List<String> requests(String state) {
        return database.sql("select agency from service_request where contact_reference = ? and state = ?")
                .params(reference, state)
                .query(String.class)
                .list();
    }
}
