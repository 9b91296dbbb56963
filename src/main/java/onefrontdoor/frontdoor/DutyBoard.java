package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board on the wall of the duty desk: how much waits, and how much was decided in time. */
@Service
public class DutyBoard {

    static final int WEEKS = 13;

    private final DutyFigures figures;
    private final Clock clock;

    DutyBoard(DutyFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** The numbers at this moment, and over the last thirteen weeks, this one included; of what this person may see (INV13). */
    @Transactional(readOnly = true)
    public Numbers now(Actor viewer) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.LONDON);
        LocalDate firstMonday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1);
        Map<Boolean, List<Numbers.Group>> groups = figures.groups(midnight(firstMonday), now, viewer);
        return new Numbers(
                now,
                figures.waiting(now, midnight(today.plusDays(1)), viewer),
                figures.day(midnight(today), now, viewer),
                groups.get(false),
                groups.get(true),
                everyWeek(firstMonday, figures.weeks(midnight(firstMonday), now, viewer)));
    }

    private static List<Numbers.Week> everyWeek(LocalDate first, Map<LocalDate, Numbers.Week> counted) {
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(monday -> counted.getOrDefault(monday, new Numbers.Week(monday, 0, Numbers.Share.of(0, 0))))
                .toList();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.LONDON).toInstant();
    }
}
