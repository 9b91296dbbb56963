package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import onefrontdoor.TestDatabase;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.redesign.LiveModels;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two nodes put redesigns live at once, and a node dies while it does and just after: one whole set is live, the same for
 * both, and what the audit says went live did (INV18, P1). The clock of the other node is ten minutes behind.
 */
class RedesignOnTwoNodesIT extends FrontDoorScenario {

    private static final String FILE = "processes/frontdoor/threshold-decision.bpmn";
    private static final String DRAWING = "/models/ThresholdDecisionProcess/drawing";
    private static final String HERE = "2026-03-02T10:30";
    private static final String BEHIND = "2026-03-02T10:20";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private RepositoryService repository;

    @Autowired
    private LiveModels models;

    private final Map<String, Caller> owners = new HashMap<>();

    /** The build alone is live, whatever an earlier test left. */
    @BeforeEach
    @AfterEach
    void takeBack() {
        NextVersion.takeBack(repository);
        database.sql("delete from live_set where number > 1").update();
    }

    @BeforeEach
    void later() {
        clock.moveTo(HERE);
    }

    @Test
    void oneOfTwoGoesLiveAndADeathLeavesAllOrNothing() throws SQLException {
        int third;
        try (AnotherNode node = AnotherNode.startedAt(BEHIND, MailServer.port())) {
            everyoneHas(1, "Propose levels", node.port());
            ofTwoAtOnceOneGoesLive(node.port());
            third = handedIn("Third levels");
            diesInTheMiddle(node, third);
        }
        everyoneHas(2, wentLive(), port);
        assertThat(count("select count(*) from redesign_answer where redesign = ?", third))
                .as("nobody has answered")
                .isZero();
        assertThat(approves(owner("po2", port), third)).as("approved again").isEqualTo(303);
        everyoneHas(3, "Third levels", port);
        try (AnotherNode node = AnotherNode.startedAt(BEHIND, MailServer.port())) {
            everyoneHas(3, "Third levels", node.port());
            diesOnceItIsLive(node, handedIn("Fourth levels"));
        }
        everyoneHas(4, "Fourth levels", port);
    }

    private void ofTwoAtOnceOneGoesLive(int node) {
        int first = handedIn("First levels");
        int second = handedIn("Second levels");
        Caller here = owner("po2", port);
        Caller there = owner("po2", node);
        CompletableFuture<Integer> mine = CompletableFuture.supplyAsync(() -> approves(here, first));
        CompletableFuture<Integer> theirs = CompletableFuture.supplyAsync(() -> approves(there, second));

        assertThat(List.of(mine.join(), theirs.join())).containsExactlyInAnyOrder(303, 409);
        String live = mine.join() == 303 ? "First levels" : "Second levels";
        everyoneHas(2, live, node);
        int same = mine.join() == 303 ? first : second;
        assertThat(List.of(approves(here, same), approves(there, same))).containsExactly(409, 409);
    }

    /** The engine has been given everything, and what is written down last does not come through. */
    private void diesInTheMiddle(AnotherNode node, int redesign) throws SQLException {
        Caller owner = owner("po2", node.port());
        HttpResponse<String> page = owner.get("/models");
        try (Connection hand = DriverManager.getConnection(TestDatabase.jdbcUrl(DatabaseByAddress.NAME))) {
            hand.setAutoCommit(false);
            hand.createStatement().execute("lock table audit_entry in share row exclusive mode");
            CompletableFuture<HttpResponse<String>> lost =
                    CompletableFuture.supplyAsync(() -> owner.submitFrom(page, approval(redesign), Map.of()));
            await().atMost(PATIENCE).until(() -> inTheMiddle() == 1);
            node.kill();
            hand.rollback();
            assertThat(lost).failsWithin(PATIENCE);
        }
        await().atMost(PATIENCE).until(() -> inTheMiddle() == 0);
    }

    /** How many have a set deployed, and not yet kept, and wait to write it down. */
    private long inTheMiddle() {
        return count("select count(*) from pg_locks waits where not waits.granted"
                + " and waits.relation = 'audit_entry'::regclass and exists (select 1 from pg_locks has"
                + " where has.pid = waits.pid and has.granted and has.mode = 'RowExclusiveLock'"
                + " and has.relation = 'act_re_deployment'::regclass)");
    }

    private void diesOnceItIsLive(AnotherNode node, int redesign) {
        Caller owner = owner("po2", node.port());
        HttpResponse<String> page = owner.get("/models");
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> owner.submitFrom(page, approval(redesign), Map.of()));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> count("select count(*) from live_set where redesign = ?", redesign) == 1);
        node.kill();
        assertThat(answer.handle((came, broken) -> true)).succeedsWithin(PATIENCE);
    }

    /** The list of sets, the engine, the audit and the pages of both nodes say the same. */
    private void everyoneHas(int number, String name, int node) {
        assertThat(count("select count(*) from live_set")).isEqualTo(number);
        assertThat(count("select count(*) from act_re_deployment"))
                .as("whole ones")
                .isEqualTo(number);
        assertThat(models.now().equals(listed()))
                .as("the engine has what is listed as live")
                .isTrue();
        assertThat(models.now().files().get(FILE)).contains("name=\"" + name + "\"");
        for (String kind : List.of("act_re_procdef", "act_re_decision_def")) {
            assertThat(count("select count(*) from (select key_ from " + kind
                            + " group by key_ having max(version_) <> " + number + ") behind"))
                    .as("of %s not by the live set", kind)
                    .isZero();
        }
        assertThat(count("select count(*) from live_set s where s.redesign is not null and 1 <> (select count(*)"
                        + " from audit_entry where what = 'redesign ' || s.redesign || ' went live')"))
                .as("not once in the audit")
                .isZero();
        for (int each : List.of(port, node)) {
            assertThat(owner("po1", each).get(DRAWING).body()).contains("name=\"" + name + "\"");
        }
    }

    private ModelSet listed() {
        try {
            return new ModelSet(new ObjectMapper()
                    .readValue(
                            database.sql("select files::text from live_set order by number desc limit 1")
                                    .query(String.class)
                                    .single(),
                            new TypeReference<TreeMap<String, String>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name in what is live now. */
    private String wentLive() {
        return listed().files().get(FILE).contains("First levels") ? "First levels" : "Second levels";
    }

    private int handedIn(String name) {
        HttpResponse<String> answer = owner("po1", port)
                .upload(
                        "/models",
                        "/models/redesigns",
                        Map.of("purpose", "Names."),
                        Map.of(
                                "threshold-decision.bpmn",
                                new NextVersion().set().files().get(FILE).replace("Propose levels", name)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }

    private static int approves(Caller owner, int redesign) {
        return owner.submit("/models", approval(redesign), Map.of()).statusCode();
    }

    private static String approval(int redesign) {
        return "/models/redesigns/" + redesign + "/approval";
    }

    /** Signs in once, since that is meant to be slow. */
    private Caller owner(String login, int node) {
        return owners.computeIfAbsent(login + node, nobody -> {
            Caller owner = new Caller(node);
            owner.submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
            return owner;
        });
    }
}
