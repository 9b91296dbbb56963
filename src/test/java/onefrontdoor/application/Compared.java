package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what was compared, and fails at the first difference. */
class Compared {

    private final Map<String, Integer> open = new TreeMap<>();
    private final Collection<Duration> withdrawals = new TreeSet<>();
    private final AtomicInteger all = new AtomicInteger();

    void same(String what, boolean seen, boolean expected) {
        all.incrementAndGet();
        open.merge(what, seen ? 1 : 0, Integer::sum);
        assertThat(seen).as(what).isEqualTo(expected);
    }

    void refusedAfter(Duration time) {
        withdrawals.add(time);
    }

    @Override
    public String toString() {
        Duration slowest = withdrawals.stream().reduce(Duration.ZERO, (one, later) -> later);
        return "%d comparisons, open %s, %d withdrawals, slowest %d ms from sending to refusal"
                .formatted(all.get(), open, withdrawals.size(), slowest.toMillis());
    }
}
