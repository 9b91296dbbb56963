package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import onefrontdoor.TestClock;
import org.junit.jupiter.api.Test;

/** Whoever tries many codes waits, and nobody else does. */
class GuessesTests {

    private final TestClock clock = new TestClock(Instant.parse("2026-03-10T09:00:00Z"));
    private final Guesses guesses = new Guesses(clock, 3, Duration.ofMinutes(10));

    @Test
    void whoeverTriesManyCodesWaits() {
        guesses.miss("192.0.2.1");
        guesses.miss("192.0.2.1");
        assertThat(guesses.tooMany("192.0.2.1")).isFalse();

        guesses.miss("192.0.2.1");

        assertThat(guesses.tooMany("192.0.2.1")).isTrue();
        assertThat(guesses.tooMany("192.0.2.2")).isFalse();
    }

    @Test
    void theWaitEnds() {
        for (int miss = 0; miss < 5; miss++) {
            guesses.miss("192.0.2.1");
        }

        clock.pass(Duration.ofMinutes(10));

        assertThat(guesses.tooMany("192.0.2.1")).isFalse();
    }

    @Test
    void forgetsTheOldestOfVeryManyAddresses() {
        for (int miss = 0; miss < 3; miss++) {
            guesses.miss("192.0.2.1");
        }
        for (int other = 0; other < 10_000; other++) {
            guesses.miss("2001:db8::" + other);
        }

        assertThat(guesses.tooMany("192.0.2.1")).isFalse();
    }
}
