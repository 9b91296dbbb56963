package onefrontdoor.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** When the office is open, and when an allowance of time therefore ends, by the clock on the wall in London. */
public final class WorkingCalendar {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int WEEKDAYS = 5;

    private final NavigableSet<LocalDate> holidaysOnWeekdays;
    private final LocalDate coveredUntil;
    private final Table table;

    /**
     * From what a calendar is made, so that another process can make the same.
     *
     * @param countStartDay whether a start day that is worked is day 1, as the public census checker counts, and not day 0
     */
    public record Table(Set<LocalDate> bankHolidays, LocalTime opens, LocalTime closes, boolean countStartDay) {}

    public WorkingCalendar(Set<LocalDate> bankHolidays) {
        this(bankHolidays, LocalTime.of(9, 0), LocalTime.of(17, 0), false);
    }

    public WorkingCalendar(Set<LocalDate> bankHolidays, LocalTime opens, LocalTime closes, boolean countStartDay) {
        this(new Table(Set.copyOf(bankHolidays), opens, closes, countStartDay));
    }

    public WorkingCalendar(Table table) {
        if (table.bankHolidays().isEmpty()) {
            throw new IllegalArgumentException("Give the calendar a table of bank holidays.");
        }
        if (!table.opens().isBefore(table.closes())) {
            throw new IllegalArgumentException("Let the office open before it closes.");
        }
        this.table = table;
        this.holidaysOnWeekdays = new TreeSet<>(table.bankHolidays());
        this.coveredUntil = holidaysOnWeekdays.last().with(TemporalAdjusters.lastDayOfYear());
        holidaysOnWeekdays.removeIf(day -> !isWeekday(day));
    }

    public Table table() {
        return table;
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !holidaysOnWeekdays.contains(day);
    }

    /** Whether the office is open; at closing time it is closed. */
    public boolean isOpenAt(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, LONDON);
        return isWorkingDay(day) && !moment.isBefore(opensOn(day)) && moment.isBefore(closesOn(day));
    }

    /** When the office opens, if it opens on this day at all. */
    public Instant opensOn(LocalDate day) {
        return at(day, table.opens());
    }

    public Instant closesOn(LocalDate day) {
        return at(day, table.closes());
    }

    /** The next moment after this one at which the office opens or closes. */
    public Instant turnsAfter(Instant moment) {
        LocalDate day = workingDaysAfter(LocalDate.ofInstant(moment, LONDON).minusDays(1), 1);
        while (!moment.isBefore(closesOn(day))) {
            day = workingDaysAfter(day, 1);
        }
        return moment.isBefore(opensOn(day)) ? opensOn(day) : closesOn(day);
    }

    /** The n-th working day after the start. */
    public LocalDate workingDay(LocalDate start, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Count to the first working day or a later one.");
        }
        return workingDaysAfter(table.countStartDay() ? start.minusDays(1) : start, n);
    }

    public Instant due(Instant from, Allowance allowance) {
        LocalDate start = LocalDate.ofInstant(from, LONDON);
        int amount = allowance.amount();
        return switch (allowance.unit()) {
            case HOURS -> from.plus(Duration.ofHours(amount));
            case WORKING_HOURS -> afterOfficeHours(from, amount);
            case WORKING_DAYS -> closesOn(workingDay(start, amount));
            case DAYS -> closesOn(start.plusDays(amount));
            case MONTHS -> closesOn(start.plusMonths(amount));
        };
    }

    /** The last day of the last year in the table; past it only weekends are left out, so that a deadline errs on the early side. */
    public LocalDate coveredUntil() {
        return coveredUntil;
    }

    private Instant afterOfficeHours(Instant from, int hours) {
        LocalDate first = workingDaysAfter(LocalDate.ofInstant(from, LONDON).minusDays(1), 1);
        Duration officeDay = Duration.between(table.opens(), table.closes());
        Duration gone = atMost(officeDay, Duration.between(opensOn(first), from));
        Duration sinceOpening = gone.plusHours(hours);
        // An allowance used up at closing time ends then, not when the office opens again.
        long fullDays = sinceOpening.minusNanos(1).dividedBy(officeDay);
        LocalDate last = workingDaysAfter(first, fullDays);
        return opensOn(last).plus(sinceOpening.minus(officeDay.multipliedBy(fullDays)));
    }

    /** Adds weekdays, then as many again as there were bank holidays among them, until none is left to make up for. */
    private LocalDate workingDaysAfter(LocalDate start, long n) {
        LocalDate day = start;
        for (long left = n; left > 0; ) {
            LocalDate reached = weekdaysAfter(day, left);
            left = holidaysOnWeekdays.subSet(day, false, reached, true).size();
            day = reached;
        }
        return day;
    }

    private static LocalDate weekdaysAfter(LocalDate day, long n) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        long weekday = Math.min(day.getDayOfWeek().getValue(), WEEKDAYS) - 1 + n;
        return monday.plusWeeks(weekday / WEEKDAYS).plusDays(weekday % WEEKDAYS);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= WEEKDAYS;
    }

    private static Duration atMost(Duration limit, Duration passed) {
        Duration positive = passed.isNegative() ? Duration.ZERO : passed;
        return positive.compareTo(limit) < 0 ? positive : limit;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }
}
