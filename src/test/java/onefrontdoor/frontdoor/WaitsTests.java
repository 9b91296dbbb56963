package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onefrontdoor.TestClock;
import onefrontdoor.shared.WorkingCalendar;

class WaitsTests {

    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-03-27T22:00:00Z");
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06")));

    private final TestClock clock = new TestClock(FRIDAY_NIGHT);

    @Property
    void handOnBeforeTheDeadlineWheneverThatIs(
            @ForAll @IntRange(max = 20_000) int minutesFromFriday,
            @ForAll @IntRange(min = 1, max = 10_000) int minutesLeft,
            @ForAll @IntRange(min = 1, max = 40) int workingHours) {
        clock.moveTo(FRIDAY_NIGHT.plusSeconds(60L * minutesFromFriday));
        Instant decideBy = clock.instant().plusSeconds(60L * minutesLeft);

        assertThat(new Waits(CALENDAR, clock, workingHours, 4, 5).handOnBy(decideBy))
                .isAfter(clock.instant())
                .isBefore(decideBy);
    }

    @Property
    void handOnAtOnceWhenTheDeadlineHasPassed(@ForAll @IntRange(max = 10_000) int minutesLate) {
        Instant decideBy = clock.instant().minusSeconds(60L * minutesLate);

        assertThat(new Waits(CALENDAR, clock, 4, 4, 5).handOnBy(decideBy)).isBeforeOrEqualTo(clock.instant());
    }

    @Example
    void handOnAfterTheirHoursWhenTheDeadlineIsFarOff() {
        clock.moveTo(Instant.parse("2026-03-10T09:00:00Z"));

        assertThat(new Waits(CALENDAR, clock, 4, 4, 5).handOnBy(Instant.parse("2026-03-11T17:00:00Z")))
                .isEqualTo("2026-03-10T13:00:00Z");
    }

    @Example
    void handOnHalfWayWhenTheirHoursWouldOutlastTheDeadline() {
        clock.moveTo(Instant.parse("2026-03-10T09:00:00Z"));

        assertThat(new Waits(CALENDAR, clock, 4, 4, 5).handOnBy(Instant.parse("2026-03-10T12:00:00Z")))
                .isEqualTo("2026-03-10T10:30:00Z");
    }

    @Example
    void giveTheHeadOfServiceOfficeHoursToReview() {
        assertThat(new Waits(CALENDAR, clock, 4, 4, 5).reviewBy()).isEqualTo("2026-03-30T12:00:00Z");
    }
}
