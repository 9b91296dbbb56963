package onefrontdoor.platform;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglandBankHolidaysTests {

    private static final Path TABLE = Path.of("src/main/resources/calendar/england-bank-holidays.csv");

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void holdsTheHolidaysThatTheRulesGiveForTheYear(int year) throws IOException {
        assertThat(inTable(year)).isEqualTo(byRule(year));
    }

    @Test
    void coversFiveYearsInOrderWithASourceForEachDay() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);

        assertThat(lines.get(0)).isEqualTo("date,name,source");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(5 * 8)
                .isSorted()
                .allMatch(
                        line -> line.matches(
                                "20[0-9]{2}-[0-9]{2}-[0-9]{2},[^,]+,(Common law|Royal proclamation|Banking and Financial Dealings Act 1971)"));
    }

    @ParameterizedTest(name = "Easter {0}")
    @CsvSource({"2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2026-04-05", "2038-04-25"})
    void knowsEasterOfYearsPast(LocalDate easter) {
        assertThat(easterSunday(easter.getYear())).isEqualTo(easter);
    }

    private static Map<LocalDate, String> inTable(int year) throws IOException {
        Map<LocalDate, String> holidays = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith(year + "-")) {
                String[] cells = line.split(",");
                holidays.put(LocalDate.parse(cells[0]), cells[1]);
            }
        }
        return holidays;
    }

    private static Map<LocalDate, String> byRule(int year) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        LocalDate easter = easterSunday(year);
        holidays.put(easter.minusDays(2), "Good Friday");
        holidays.put(easter.plusDays(1), "Easter Monday");
        holidays.put(LocalDate.of(year, 5, 1).with(firstInMonth(MONDAY)), "Early May bank holiday");
        holidays.put(LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)), "Spring bank holiday");
        holidays.put(LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY)), "Summer bank holiday");
        putOrSubstitute(holidays, LocalDate.of(year, Month.JANUARY, 1), "New Year's Day");
        putOrSubstitute(holidays, LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day");
        putOrSubstitute(holidays, LocalDate.of(year, Month.DECEMBER, 26), "Boxing Day");
        return holidays;
    }

    private static void putOrSubstitute(Map<LocalDate, String> holidays, LocalDate day, String name) {
        LocalDate free = day;
        while (isWeekend(free) || holidays.containsKey(free)) {
            free = free.plusDays(1);
        }
        holidays.put(free, free.equals(day) ? name : name + " (substitute day)");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The Gregorian computus as Gauss gave it, good for 1900 to 2099. */
    private static LocalDate easterSunday(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        int afterMarch22 = moon + weekday;
        boolean late = afterMarch22 == 35 || (afterMarch22 == 34 && moon == 28 && year % 19 > 10);
        return LocalDate.of(year, Month.MARCH, 22).plusDays(late ? afterMarch22 - 7L : afterMarch22);
    }
}
