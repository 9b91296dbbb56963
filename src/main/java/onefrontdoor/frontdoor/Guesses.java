package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Counts codes behind which there was nothing, for each address; whoever tries too many waits. Kept in memory only. */
@Component
@NamedInterface("sending")
public class Guesses {

    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final int most;
    private final Duration within;
    private final Map<String, Missed> missed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Missed> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    Guesses(
            Clock clock,
            @Value("${onefrontdoor.stop-sharing.wrong-codes}") int most,
            @Value("${onefrontdoor.stop-sharing.within}") Duration within) {
        this.clock = clock;
        this.most = most;
        this.within = within;
    }

    private record Missed(Instant since, int times) {

        Missed again() {
            return new Missed(since, times + 1);
        }
    }

    public synchronized boolean tooMany(String address) {
        return current(address).times() >= most;
    }

    public synchronized void miss(String address) {
        missed.put(address, current(address).again());
    }

    private Missed current(String address) {
        Instant now = clock.instant();
        Missed known = missed.getOrDefault(address, new Missed(now, 0));
        boolean counts =
                !known.since().isAfter(now) && now.isBefore(known.since().plus(within));
        return counts ? known : new Missed(now, 0);
    }
}
