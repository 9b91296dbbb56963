package onefrontdoor.directory.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.DutyDesk;
import onefrontdoor.directory.DutyHours;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.Shift;

/** One desk's week as it is drawn. */
record RotaWeek(DutyDesk desk, LocalDate monday, List<Day> days, List<Line> now, List<String> gaps) {

    record Day(String name, boolean today, List<Line> lines) {}

    record Line(UUID id, String hours, String who, String service, boolean cover) {}

    static RotaWeek of(DutyRota rota, DutyDesk desk, LocalDate day, Instant now) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Shift> shifts = rota.inWeek(desk, monday);
        Names names = Names.at(rota.colleagues(desk));
        LocalDate today = DutyWords.local(now).toLocalDate();
        List<Day> days = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(date -> new Day(DutyWords.day(date), date.equals(today), names.lines(shifts, date)))
                .toList();
        List<Line> onDuty = names.lines(rota.onDuty(desk.code(), now), today);
        List<String> gaps = rota.gaps(desk).stream().map(DutyWords::inFull).toList();
        return new RotaWeek(desk, monday, days, onDuty, gaps);
    }

    public LocalDate earlier() {
        return monday.minusWeeks(1);
    }

    public LocalDate later() {
        return monday.plusWeeks(1);
    }

    public String first() {
        return DutyWords.day(monday);
    }

    /** People as their colleagues know them. */
    private record Names(Map<String, String> known) {

        static Names at(List<Colleague> colleagues) {
            return new Names(colleagues.stream().collect(Collectors.toMap(Colleague::id, Colleague::name)));
        }

        List<Line> lines(List<Shift> shifts, LocalDate day) {
            DutyHours whole =
                    DutyHours.onTheWall(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
            return shifts.stream()
                    .filter(shift -> shift.hours().overlaps(whole))
                    .map(shift -> line(shift, day))
                    .toList();
        }

        private Line line(Shift shift, LocalDate day) {
            return new Line(
                    shift.id(),
                    DutyWords.within(shift.hours(), day),
                    known.getOrDefault(shift.person(), shift.person()),
                    shift.service(),
                    shift.duty() == Shift.Duty.COVER);
        }
    }
}
