package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Two nodes on one PostgreSQL are killed, one, both and the database, while schools make contact and managers decide:
 * nothing acknowledged is lost, nothing is decided twice, no clock is missed (P1, P3, P4). Ten minutes of it with the Maven
 * profile {@code storm}.
 */
class StormIT {

    private static final Duration LASTS = Duration.ofMinutes(Integer.getInteger("onefrontdoor.storm", 0));
    private static final long SEED = Long.getLong("onefrontdoor.storm.seed", 20_260_302L);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int DUE_AT_ONCE = 10;

    private final StormLog log = new StormLog();
    private final Random dice = new Random(SEED);
    private final Clock clock = Clock.systemUTC();
    private int unresolved;

    @TempDir
    private Path folder;

    private enum Fault {
        ONE_NODE,
        THE_DATABASE,
        BOTH_NODES,
        EVERYTHING
    }

    @Test
    void nothingIsLostDoubledOrMissed() throws SQLException {
        MailServer.open();
        try (StormPostgres postgres = new StormPostgres(folder.resolve("storm"))) {
            List<StormNode> nodes = List.of(new StormNode(postgres, true), new StormNode(postgres, false));
            try {
                startFirst(nodes, postgres);
                StormCheck found = lived(postgres, nodes);
                report(found);
                assertThat(found.findings())
                        .allSatisfy(
                                (kind, number) -> assertThat(number).as(kind).isZero());
                theCheckFindsWhatIsPlanted(postgres);
            } finally {
                nodes.forEach(StormNode::kill);
            }
        }
    }

    private StormCheck lived(StormPostgres postgres, List<StormNode> nodes) {
        StormPeople people = new StormPeople(nodes, log, postgres::hand, SEED);
        try (people) {
            awaitContacts(10);
            await().atMost(PATIENCE).until(() -> !log.steppedUp.isEmpty());
            Instant end = clock.instant().plus(LASTS);
            strikes(Fault.THE_DATABASE, postgres, nodes);
            strikes(Fault.ONE_NODE, postgres, nodes);
            while (clock.instant().isBefore(end)) {
                strikes(Fault.values()[dice.nextInt(Fault.values().length)], postgres, nodes);
            }
        }
        comesToRest(postgres.hand());
        whatNobodyKnowsIsSentAgain(postgres, people, alive(nodes));
        comesToRest(postgres.hand());
        return StormCheck.of(postgres.hand(), log);
    }

    private static int alive(List<StormNode> nodes) {
        return nodes.stream()
                .map(StormNode::port)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private void whatNobodyKnowsIsSentAgain(StormPostgres postgres, StormPeople people, int port) {
        unresolved = log.unknown.size();
        assertThat(log.unknown)
                .allSatisfy(token -> assertThat(twice(postgres.hand(), token)).isFalse());
        List.copyOf(log.unknown).forEach(token -> people.tells(port, token));
        assertThat(log.unknown).as("sent again and answered").isEmpty();
    }

    private void strikes(Fault fault, StormPostgres postgres, List<StormNode> nodes) {
        log.faults.merge(fault.name(), 1, Integer::sum);
        awaitContacts(5 + dice.nextInt(20));
        List<StormNode> struck =
                switch (fault) {
                    case ONE_NODE -> List.of(nodes.get(dice.nextInt(nodes.size())));
                    case THE_DATABASE -> List.of();
                    case BOTH_NODES, EVERYTHING -> nodes;
                };
        struck.forEach(StormNode::kill);
        if (fault == Fault.THE_DATABASE || fault == Fault.EVERYTHING) {
            postgres.dieAndComeBack();
        }
        timeRunsOut(postgres.hand());
        if (!LASTS.isZero()) {
            start(struck);
        }
        awaitContacts(5);
    }

    /** On an empty database two that begin at the same moment both make the table of locks, and one of them fails. */
    private static void startFirst(List<StormNode> nodes, StormPostgres postgres) {
        CompletableFuture<Void> first = CompletableFuture.runAsync(nodes.get(0)::start);
        await().atMost(PATIENCE)
                .until(() -> first.isDone()
                        || postgres.hand()
                                .sql("select to_regclass('databasechangeloglock') is not null")
                                .query(Boolean.class)
                                .single());
        start(nodes.subList(1, nodes.size()));
        first.join();
    }

    /** At once. */
    private static void start(List<StormNode> nodes) {
        CompletableFuture.allOf(nodes.stream()
                        .map(node -> CompletableFuture.runAsync(node::start))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** However long it takes the survivors, contacts come in again. */
    private void awaitContacts(int more) {
        int before = log.acknowledged.size();
        await().atMost(PATIENCE).until(() -> log.acknowledged.size() >= before + more);
    }

    /** Right after the blow clocks of contacts come that nobody has decided; no manager decides these any more. */
    private void timeRunsOut(JdbcClient database) {
        List<String> undecided = database.sql("select c.reference from contact c join act_ru_execution e on"
                        + " e.business_key_ = c.reference join act_ru_job j on j.process_instance_id_ ="
                        + " e.proc_inst_id_ and j.handler_cfg_ like '%BoundaryEvent_ThresholdOverdue%' where"
                        + " j.duedate_ > localtimestamp and e.parent_id_ is null group by 1 order by 1 limit ?")
                .param(DUE_AT_ONCE)
                .query(String.class)
                .list();
        log.due.addAll(undecided);
        undecided.forEach(reference -> database.sql("update act_ru_job set duedate_ = localtimestamp where handler_cfg_"
                        + " like '%BoundaryEvent_ThresholdOverdue%' and process_instance_id_ in (select proc_inst_id_"
                        + " from act_ru_execution where business_key_ = ?)")
                .param(reference)
                .update());
    }

    /** What a blow made fail is tried again at once instead of in a minute. */
    private static void comesToRest(JdbcClient database) {
        await().atMost(PATIENCE).until(() -> {
            database.sql("update act_ru_job set duedate_ = localtimestamp where handler_type_ = 'async-continuation'"
                            + " and duedate_ > localtimestamp and lock_owner_ is null")
                    .update();
            return database.sql("select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or"
                                    + " duedate_ <= localtimestamp)")
                            .query(Long.class)
                            .single()
                    == 0;
        });
    }

    private static boolean twice(JdbcClient database, UUID token) {
        return database.sql("select count(*) > 1 from contact where worry_concern = ?")
                .param(StormPeople.words(token))
                .query(Boolean.class)
                .single();
    }

    /** Otherwise a check that sees nothing would pass: each promise is broken once, and taken back. */
    private void theCheckFindsWhatIsPlanted(StormPostgres postgres) throws SQLException {
        Map<String, String> plants = StormPlants.on(log, postgres.hand());
        assertThat(StormCheck.of(postgres.hand(), log).findings().keySet())
                .as("each kind of finding is planted")
                .isEqualTo(plants.keySet());
        for (Map.Entry<String, String> plant : plants.entrySet()) {
            assertThat(found(postgres, plant.getValue()).get(plant.getKey()))
                    .as("planted: " + plant.getKey())
                    .isPositive();
        }
    }

    private Map<String, Long> found(StormPostgres postgres, String plant) throws SQLException {
        try (Connection connection = postgres.pool().getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient hand = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            hand.sql("set local session_replication_role = replica").update();
            assertThat(hand.sql(plant).update()).as(plant).isPositive();
            Map<String, Long> found = StormCheck.of(hand, log).findings();
            connection.rollback();
            return found;
        }
    }

    private void report(StormCheck found) {
        int faults = log.faults.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "Storm: %d faults %s, contacts acknowledged %d, of nobody known in between %d, decisions acknowledged %d"
                        + " (answers %s), steps walked %s, clocks come under the blows %d, found %s; 95 %% bounds: lost %.5f, doubled"
                        + " %.5f, missed %.3f%n",
                faults,
                log.faults,
                log.acknowledged.size(),
                unresolved,
                log.decided.size(),
                log.answers,
                log.walked,
                log.due.size(),
                found.findings(),
                3.0 / log.acknowledged.size(),
                3.0 / Math.max(1, log.decided.size()),
                3.0 / Math.max(1, log.due.size()));
    }
}
