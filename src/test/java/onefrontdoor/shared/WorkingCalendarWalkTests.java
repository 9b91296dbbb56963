package onefrontdoor.shared;

import static onefrontdoor.shared.WorkingCalendar.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Compares the calendar's arithmetic with somebody who walks through the days and minutes one by one. */
class WorkingCalendarWalkTests {

    /** An office with its holidays, and a moment in it; most moments lie near Easter, a year end or a clock change. */
    record Office(Set<LocalDate> holidays, LocalTime opens, LocalTime closes, boolean countStartDay, Instant from) {

        WorkingCalendar calendar() {
            return new WorkingCalendar(holidays, opens, closes, countStartDay);
        }

        LocalDate start() {
            return LocalDate.ofInstant(from, LONDON);
        }

        boolean works(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !holidays.contains(day);
        }

        boolean isOpenAt(Instant moment) {
            ZonedDateTime local = moment.atZone(LONDON);
            return works(local.toLocalDate())
                    && !local.toLocalTime().isBefore(opens)
                    && local.toLocalTime().isBefore(closes);
        }

        LocalDate walkDays(int days) {
            LocalDate day = countStartDay ? start() : start().plusDays(1);
            for (int left = works(day) ? days - 1 : days; left > 0; ) {
                day = day.plusDays(1);
                left -= works(day) ? 1 : 0;
            }
            return day;
        }

        Instant walkOfficeMinutes(int minutes) {
            Instant moment = from;
            for (int left = minutes; left > 0; moment = moment.plus(Duration.ofMinutes(1))) {
                left -= isOpenAt(moment) ? 1 : 0;
            }
            return moment;
        }

        Instant closeOf(LocalDate day) {
            return day.atTime(closes).atZone(LONDON).toInstant();
        }
    }

    @Property
    void reachesTheWorkingDayThatAWalkerReaches(
            @ForAll("offices") Office office, @ForAll @IntRange(min = 1, max = 90) int n) {
        assertThat(office.calendar().workingDay(office.start(), n)).isEqualTo(office.walkDays(n));
    }

    @Property
    void endsWorkingDaysWhenTheOfficeClosesOnAWorkingDay(
            @ForAll("offices") Office office, @ForAll @IntRange(min = 1, max = 90) int n) {
        Instant due = office.calendar().due(office.from(), new Allowance(n, Allowance.Unit.WORKING_DAYS));

        assertThat(due).isEqualTo(office.closeOf(office.walkDays(n)));
        assertThat(office.calendar().isWorkingDay(LocalDate.ofInstant(due, LONDON)))
                .isTrue();
    }

    @Property
    void countsOfficeHoursAsAWalkerDoes(
            @ForAll("offices") Office office, @ForAll @IntRange(min = 1, max = 80) int hours) {
        Instant due = office.calendar().due(office.from(), new Allowance(hours, Allowance.Unit.WORKING_HOURS));

        assertThat(due).isEqualTo(office.walkOfficeMinutes(hours * 60));
    }

    @Property
    void countsHoursAsTheyPassWhateverTheClockOnTheWallSays(
            @ForAll("offices") Office office, @ForAll @IntRange(min = 1, max = 100) int hours) {
        Instant due = office.calendar().due(office.from(), new Allowance(hours, Allowance.Unit.HOURS));

        assertThat(Duration.between(office.from(), due)).isEqualTo(Duration.ofHours(hours));
    }

    @Property
    void endsCalendarDaysWhenTheOfficeClosesOnThatDay(
            @ForAll("offices") Office office, @ForAll @IntRange(min = 1, max = 400) int days) {
        Instant due = office.calendar().due(office.from(), new Allowance(days, Allowance.Unit.DAYS));

        assertThat(due).isEqualTo(office.closeOf(office.start().plusDays(days)));
    }

    @Property
    void neverMovesADeadlineEarlierForALaterStart(
            @ForAll("offices") Office office,
            @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll @IntRange(min = 0, max = 5000) int laterMinutes,
            @ForAll Allowance.Unit unit) {
        Allowance allowance = new Allowance(amount, unit);
        Instant later = office.from().plus(Duration.ofMinutes(laterMinutes));

        assertThat(office.calendar().due(later, allowance))
                .isAfterOrEqualTo(office.calendar().due(office.from(), allowance));
    }

    @Provide
    Arbitrary<Office> offices() {
        Arbitrary<Integer> opens = Arbitraries.integers().between(7, 10);
        Arbitrary<Integer> open = Arbitraries.integers().between(1, 11);
        Arbitrary<Set<Integer>> holidays =
                Arbitraries.integers().between(-5, 100).set().ofMaxSize(15);
        Arbitrary<Boolean> countStartDay = Arbitraries.of(true, false);
        return Combinators.combine(opens, open, holidays, countStartDay, moments())
                .as((from, hours, days, counted, moment) -> new Office(
                        holidaysNear(moment, days),
                        LocalTime.of(from, 30),
                        LocalTime.of(from + hours, 45),
                        counted,
                        moment));
    }

    private static Set<LocalDate> holidaysNear(Instant moment, Set<Integer> offsets) {
        LocalDate day = LocalDate.ofInstant(moment, LONDON);
        Stream<LocalDate> invented = offsets.stream().map(day::plusDays);
        Stream<LocalDate> real = IntStream.of(3, 6).mapToObj(april -> LocalDate.of(2026, 4, april));
        return Stream.concat(invented, real).collect(Collectors.toSet());
    }

    private static Arbitrary<Instant> moments() {
        Arbitrary<LocalDate> turning = Arbitraries.of(
                        "2026-03-29", "2026-10-25", "2026-04-03", "2026-12-31", "2028-02-29")
                .map(LocalDate::parse);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(-6 * 1440, 4 * 1440);
        Arbitrary<Integer> anyMinutes = Arbitraries.integers().between(0, 3 * 365 * 1440);
        return Arbitraries.oneOf(
                Combinators.combine(turning, minutes).as(WorkingCalendarWalkTests::minutesFrom),
                anyMinutes.map(after -> minutesFrom(LocalDate.of(2025, 1, 1), after)));
    }

    private static Instant minutesFrom(LocalDate day, int minutes) {
        return day.atStartOfDay(LONDON).toInstant().plus(Duration.ofMinutes(minutes));
    }
}
