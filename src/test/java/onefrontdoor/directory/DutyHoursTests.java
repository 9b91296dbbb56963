package onefrontdoor.directory;

import static onefrontdoor.shared.WorkingCalendar.LONDON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

/** No moment of a shift is lost, at the clock changes least of all. */
class DutyHoursTests {

    @Test
    void theNightWhenClocksGoForwardIsAnHourShorter() {
        DutyHours night = hours("2026-03-28T17:00", "2026-03-29T09:00");

        assertThat(Duration.between(night.from(), night.until())).isEqualTo(Duration.ofHours(15));
    }

    @Test
    void theNightWhenClocksGoBackIsAnHourLonger() {
        DutyHours night = hours("2026-10-24T17:00", "2026-10-25T09:00");

        assertThat(Duration.between(night.from(), night.until())).isEqualTo(Duration.ofHours(17));
    }

    @Test
    void anHourThatHappensTwiceIsWorkedTwice() {
        DutyHours hour = hours("2026-10-25T01:00", "2026-10-25T02:00");

        assertThat(Duration.between(hour.from(), hour.until())).isEqualTo(Duration.ofHours(2));
    }

    @Property
    void holdsEveryMomentThatTheClockOnTheWallShowsWithin(
            @ForAll("nearAChange") LocalDateTime from, @ForAll @IntRange(min = 61, max = 2_000) int minutes) {
        LocalDateTime until = from.plusMinutes(minutes);
        DutyHours shift = DutyHours.onTheWall(from, until);

        Instant walk = from.minusHours(3).atZone(LONDON).toInstant().truncatedTo(ChronoUnit.MINUTES);
        for (int minute = 0; minute < minutes + 360; minute++) {
            Instant moment = walk.plus(minute, ChronoUnit.MINUTES);
            LocalDateTime shown = LocalDateTime.ofInstant(moment, LONDON);
            if (!shown.isBefore(from) && shown.isBefore(until)) {
                assertThat(shift.covers(moment)).as(moment.toString()).isTrue();
            }
        }
    }

    @Property
    void leavesNothingBetweenOneShiftAndTheNext(
            @ForAll("nearAChange") LocalDateTime change,
            @ForAll @IntRange(min = 61, max = 900) int before,
            @ForAll @IntRange(min = 61, max = 900) int after) {
        DutyHours first = DutyHours.onTheWall(change.minusMinutes(before), change);
        DutyHours second = DutyHours.onTheWall(change, change.plusMinutes(after));

        assertThat(new DutyHours(first.from(), second.until()).without(List.of(first, second)))
                .isEmpty();
    }

    @Property
    void whatIsLeftAndWhatWasTakenMakeTheWhole(
            @ForAll @IntRange(max = 60) int one,
            @ForAll @IntRange(max = 60) int other,
            @ForAll @IntRange(min = 1, max = 60) int long1,
            @ForAll @IntRange(min = 1, max = 60) int long2) {
        Instant start = Instant.parse("2026-03-28T23:00:00Z");
        DutyHours whole = minutes(start, 0, 120);
        List<DutyHours> taken = List.of(minutes(start, one, long1), minutes(start, other, long2));

        List<DutyHours> left = whole.without(taken);

        for (int minute = 0; minute < 120; minute++) {
            Instant moment = start.plus(minute, ChronoUnit.MINUTES);
            long holders = left.stream().filter(hours -> hours.covers(moment)).count();
            boolean isTaken = taken.stream().anyMatch(hours -> hours.covers(moment));
            assertThat(holders).as("minute " + minute).isEqualTo(isTaken ? 0 : 1);
        }
    }

    @Test
    void refusesAShiftThatEndsBeforeItBeginsOrNeverEnds() {
        assertThatThrownBy(() -> hours("2026-03-13T17:00", "2026-03-13T09:00")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> hours("2026-03-13T17:00", "2027-03-14T09:00")).isInstanceOf(Refusal.class);
    }

    @Provide
    Arbitrary<LocalDateTime> nearAChange() {
        return Arbitraries.of("2026-03-29T00:00", "2026-10-25T00:00", "2026-03-13T09:00")
                .map(LocalDateTime::parse)
                .flatMap(day -> Arbitraries.integers().between(0, 239).map(day::plusMinutes));
    }

    private static DutyHours minutes(Instant start, int after, int length) {
        Instant from = start.plus(after, ChronoUnit.MINUTES);
        return new DutyHours(from, from.plus(length, ChronoUnit.MINUTES));
    }

    private static DutyHours hours(String from, String until) {
        return DutyHours.onTheWall(LocalDateTime.parse(from), LocalDateTime.parse(until));
    }
}
