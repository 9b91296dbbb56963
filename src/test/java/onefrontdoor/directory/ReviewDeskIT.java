package onefrontdoor.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An entry that nobody confirmed comes before its keeper once, and leaves when somebody confirms it (A11). */
class ReviewDeskIT {

    private final AReview given = new AReview();

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void aFewEntriesADayComeBeforeTheirKeepersThoseConfirmedLongestAgoFirstAndNoneTwice() {
        given.stale(12);

        given.desk.begin();
        given.desk.begin();
        assertThat(given.begun(5)).extracting(EntryReview::service).containsExactly(services(0, 5));
        given.clock.pass(Duration.ofDays(1));
        given.desk.begin();
        given.clock.pass(Duration.ofDays(1));
        given.desk.begin();
        given.clock.pass(Duration.ofDays(1));
        given.desk.begin();

        assertThat(given.begun(12)).extracting(EntryReview::service).containsExactly(services(0, 12));
        assertThat(given.begun(12))
                .extracting(review -> review.reference().value())
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("S-2026-[0-9]{6}"));
    }

    @Test
    void twoNodesThatBeginInTheSameNightBeginTogetherWhatOneWould() throws Exception {
        given.stale(12);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        CyclicBarrier night = new CyclicBarrier(3);
        Callable<Void> node = () -> {
            night.await();
            given.desk.begin();
            return null;
        };

        for (Future<Void> done : nodes.invokeAll(List.of(node, node, node))) {
            done.get();
        }
        nodes.shutdown();

        given.begun(5);
        assertThat(given.open()).isEqualTo(5);
    }

    @Test
    void anEntryWhoseTaskCannotBeMadeIsNotUnderReview() {
        given.stale(1);
        doThrow(new IllegalStateException("the node dies"))
                .doNothing()
                .when(given.process)
                .begin(any(), any());

        assertThatThrownBy(given.desk::begin).isInstanceOf(IllegalStateException.class);
        assertThat(given.open()).isZero();
        given.desk.begin();

        assertThat(given.open()).isEqualTo(1);
    }

    private UUID[] services(int from, int until) {
        return given.directory.everything().stream()
                .sorted((one, other) -> one.document()
                        .path("assured_date")
                        .asText()
                        .compareTo(other.document().path("assured_date").asText()))
                .map(ServiceEntry::id)
                .toList()
                .subList(from, until)
                .toArray(UUID[]::new);
    }
}
