package onefrontdoor.shared;

import static onefrontdoor.shared.Allowance.Unit.DAYS;
import static onefrontdoor.shared.Allowance.Unit.HOURS;
import static onefrontdoor.shared.Allowance.Unit.MONTHS;
import static onefrontdoor.shared.Allowance.Unit.WORKING_DAYS;
import static onefrontdoor.shared.Allowance.Unit.WORKING_HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingCalendarTests {

    private static final Set<LocalDate> SPRING_2026 = Set.of(
            LocalDate.parse("2026-04-03"),
            LocalDate.parse("2026-04-06"),
            LocalDate.parse("2026-05-04"),
            LocalDate.parse("2026-05-25"));

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(SPRING_2026);

    private static final WorkingCalendar START_DAY_COUNTS =
            new WorkingCalendar(SPRING_2026, LocalTime.of(9, 0), LocalTime.of(17, 0), true);

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource
    void givesTheDeadlineInLondonTime(String from, Allowance allowance, String due) {
        Instant deadline = CALENDAR.due(london(from), allowance);

        assertThat(deadline).isEqualTo(london(due));
    }

    static Stream<Arguments> givesTheDeadlineInLondonTime() {
        return Stream.concat(
                Stream.of(
                        example("T2 before Easter", "2026-04-02T16:40", 1, WORKING_DAYS, "2026-04-07T17:00"),
                        example("T8 before Easter", "2026-04-02T16:40", 2, WORKING_DAYS, "2026-04-08T17:00"),
                        example("T2 in the evening", "2026-03-18T18:10", 1, WORKING_DAYS, "2026-03-19T17:00"),
                        example("T2 on a Saturday", "2026-03-21T11:00", 1, WORKING_DAYS, "2026-03-23T17:00"),
                        example("T2 on Good Friday", "2026-04-03T11:00", 1, WORKING_DAYS, "2026-04-07T17:00"),
                        example("T2 just after midnight", "2026-07-01T00:30", 1, WORKING_DAYS, "2026-07-02T17:00"),
                        example("T6 of 45 days", "2026-03-10T10:00", 45, WORKING_DAYS, "2026-05-15T17:00"),
                        example("T2 over the clock change", "2026-03-27T10:00", 1, WORKING_DAYS, "2026-03-30T17:00")),
                Stream.of(
                        example("Red past closing time", "2026-03-13T16:10", 4, HOURS, "2026-03-13T20:10"),
                        example("24 hours when clocks go forward", "2026-03-28T12:00", 24, HOURS, "2026-03-29T13:00"),
                        example("24 hours when clocks go back", "2026-10-24T12:00", 24, HOURS, "2026-10-25T11:00"),
                        example(
                                "4 office hours over a weekend",
                                "2026-03-13T16:10",
                                4,
                                WORKING_HOURS,
                                "2026-03-16T12:10"),
                        example(
                                "one office day from opening",
                                "2026-03-16T09:00",
                                8,
                                WORKING_HOURS,
                                "2026-03-16T17:00"),
                        example("1 office hour from closing", "2026-03-16T17:00", 1, WORKING_HOURS, "2026-03-17T10:00"),
                        example("office hours over Easter", "2026-04-02T16:00", 2, WORKING_HOURS, "2026-04-07T10:00"),
                        example("T9 of 42 days", "2026-03-10T10:00", 42, DAYS, "2026-04-21T17:00"),
                        example("T19 of 6 months", "2026-08-31T10:00", 6, MONTHS, "2027-02-28T17:00")));
    }

    @Test
    void countsTwentyFourElapsedHoursOverTheNightTheClocksChange() {
        Instant from = london("2026-03-28T12:00");

        Instant deadline = CALENDAR.due(from, new Allowance(24, HOURS));

        assertThat(Duration.between(from, deadline)).hasHours(24);
    }

    @Test
    void closesAtFiveByTheClockOnTheWallInWinterAndInSummer() {
        assertThat(CALENDAR.due(london("2026-03-26T10:00"), new Allowance(1, WORKING_DAYS)))
                .isEqualTo("2026-03-27T17:00:00Z");
        assertThat(CALENDAR.due(london("2026-03-27T10:00"), new Allowance(1, WORKING_DAYS)))
                .isEqualTo("2026-03-30T16:00:00Z");
    }

    @ParameterizedTest(name = "{0}, {1} working days: {2}")
    @CsvSource({
        "2026-03-10, 45, 2026-05-14",
        "2026-03-10,  1, 2026-03-10",
        "2026-03-14,  1, 2026-03-16",
        "2026-04-02,  2, 2026-04-07",
    })
    void countsTheStartDayAsDayOneWhenSetTo(LocalDate start, int days, LocalDate expected) {
        assertThat(START_DAY_COUNTS.workingDay(start, days)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is a working day: {1}")
    @CsvSource({
        "2026-04-02, true",
        "2026-04-03, false",
        "2026-04-04, false",
        "2026-04-05, false",
        "2026-04-06, false",
        "2026-04-07, true",
    })
    void knowsWhichDaysOfEasterAreWorked(LocalDate day, boolean worked) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void isCoveredUntilTheEndOfTheLastYearInTheTable() {
        assertThat(CALENDAR.coveredUntil()).isEqualTo("2026-12-31");
    }

    @Test
    void refusesATableWithoutBankHolidays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(Set.of()));
    }

    @Test
    void refusesAnOfficeThatClosesBeforeItOpens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(SPRING_2026, LocalTime.of(17, 0), LocalTime.of(9, 0), false));
    }

    @Test
    void refusesToCountToADayBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.workingDay(LocalDate.parse("2026-03-10"), 0));
    }

    private static Arguments example(String name, String from, int amount, Allowance.Unit unit, String due) {
        return argumentSet(name, from, new Allowance(amount, unit), due);
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.LONDON).toInstant();
    }
}
