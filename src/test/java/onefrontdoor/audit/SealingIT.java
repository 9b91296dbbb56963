package onefrontdoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every entry that is committed gets one place in the chain, however many write at once and however long one takes. */
class SealingIT {

    private static final AuditDatabase AUDIT = new AuditDatabase("sealing");
    private static final int WRITERS = 8;
    private static final int EACH = 400;

    @AfterAll
    static void close() {
        AUDIT.close();
    }

    @Test
    void eightWritersAndTwoSealersMakeOneUnbrokenChain() {
        perSecond(SealingIT::write);
        double without = withoutTheQueue(SealingIT::write);
        double alone = perSecond(SealingIT::write);
        double besideSealers = perSecond(() -> besideTwoSealers(SealingIT::write));
        AUDIT.sealer.seal();

        assertThat(count("select count(*) from audit_seal join audit_entry on id = entry where who like 'writer%'"))
                .isEqualTo(4L * WRITERS * EACH);
        assertThat(AUDIT.verified().findings()).isEmpty();
        assertThat(count("select count(*) from audit_waiting")).isZero();
        System.out.printf(
                "P9: %d writers append %.0f entries per second without a chain, %.0f with one, %.0f while two sealers"
                        + " seal%n",
                WRITERS, without, alone, besideSealers);
    }

    private static double withoutTheQueue(Runnable writing) {
        AUDIT.owner
                .sql("alter table audit_entry disable trigger audit_entry_waits")
                .update();
        double speed = perSecond(writing);
        AUDIT.owner
                .sql("alter table audit_entry enable trigger audit_entry_waits")
                .update();
        AUDIT.owner
                .sql(
                        "insert into audit_waiting select id from audit_entry where id > (select max(entry) from audit_waiting)")
                .update();
        return speed;
    }

    /** Its id is lower than that of entries that are sealed already; it takes its place after them. */
    @Test
    void anEntryThatIsCommittedLateIsSealedAfterOnesWithHigherIds() {
        long before = sealed();
        AUDIT.inOneTransaction(() -> {
            AUDIT.trail.changed(new Actor("slow"), AuditDatabase.reference(1), "basics recorded");
            CompletableFuture.runAsync(() -> AUDIT.reads("quick", 1)).join();
            assertThat(AUDIT.sealer.seal()).isEqualTo(1);
            return true;
        });

        assertThat(AUDIT.sealer.seal()).isEqualTo(1);
        assertThat(sealed() - before).isEqualTo(2);
        assertThat(AUDIT.owner
                        .sql(
                                "select who from audit_seal join audit_entry on id = entry order by day, place desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("slow", "quick");
        assertThat(AUDIT.verified().findings()).isEmpty();
    }

    @Test
    void aNewDayBeginsWhereTheLastOneEndedAndAClockPutBackChangesNothing() {
        AUDIT.reads("today", 2);
        AUDIT.sealer.seal();
        AUDIT.clock.pass(Duration.ofDays(1));
        AUDIT.reads("tomorrow", 2);
        AUDIT.sealer.seal();
        AUDIT.clock.pass(Duration.ofDays(-1));
        AUDIT.reads("put back", 2);
        AUDIT.sealer.seal();

        assertThat(AUDIT.sealer.last().place()).isEqualTo(2);
        assertThat(AUDIT.verified().findings()).isEmpty();
    }

    @Test
    void whatIsNotSealedInTimeIsFound() {
        AUDIT.reads("unsealed", 3);
        assertThat(AUDIT.verified().findings()).isEmpty();

        AUDIT.clock.pass(Duration.ofMinutes(6));
        assertThat(AUDIT.verified().findings()).singleElement().satisfies(late -> assertThat(late.what())
                .contains("still not sealed"));

        AUDIT.sealer.seal();
        assertThat(AUDIT.verified().findings()).isEmpty();
    }

    private static void write() {
        ExecutorService people = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String who = "writer" + writer;
                all.add(() -> {
                    IntStream.range(0, EACH).forEach(entry -> AUDIT.reads(who, entry));
                    return true;
                });
            }
            for (Future<Boolean> done : people.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            people.shutdown();
        }
    }

    private static void besideTwoSealers(Runnable work) {
        AtomicBoolean over = new AtomicBoolean();
        Runnable sealing = () -> {
            while (!over.get()) {
                AUDIT.sealer.seal();
            }
        };
        List<CompletableFuture<Void>> sealers =
                List.of(CompletableFuture.runAsync(sealing), CompletableFuture.runAsync(sealing));
        work.run();
        over.set(true);
        sealers.forEach(CompletableFuture::join);
    }

    private static double perSecond(Runnable writing) {
        long begun = System.nanoTime();
        writing.run();
        return WRITERS * EACH / ((System.nanoTime() - begun) / 1e9);
    }

    private static long sealed() {
        return count("select count(*) from audit_seal");
    }

    private static long count(String sql) {
        return AUDIT.owner.sql(sql).query(Long.class).single();
    }
}
