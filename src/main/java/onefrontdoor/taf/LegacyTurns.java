package onefrontdoor.taf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * In which order families come before people, and when: those about whom nobody did anything for longest first, so many on a
 * working day and no more, after those of the imports before.
 */
@Component
class LegacyTurns {

    private static final LocalDate CLOSED = LocalDate.MAX;

    private final LegacyFamilies families;
    private final LegacyProperties settings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LegacyTurns(LegacyFamilies families, LegacyProperties settings, WorkingCalendar calendar, Clock clock) {
        this.families = families;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    LegacyFamilies.Numbers give(UUID file, List<LegacyLine> lines) {
        Map<String, LocalDate> lastDone = new HashMap<>();
        lines.stream()
                .map(LegacyLine::record)
                .filter(record -> record != null)
                .forEach(record -> lastDone.merge(record.household(), lastDone(record), LegacyTurns::earlier));
        List<String> order = new ArrayList<>(lastDone.keySet());
        order.sort(Comparator.comparing((String household) -> lastDone.get(household))
                .thenComparing(Comparator.naturalOrder()));
        return enter(file, order, lastDone);
    }

    private LegacyFamilies.Numbers enter(UUID file, List<String> order, Map<String, LocalDate> lastDone) {
        LocalDate today = PlanDates.day(clock.instant());
        int ahead = families.ahead(today);
        Map<String, UUID> numbers = new HashMap<>();
        for (int place = 0; place < order.size(); place++) {
            String household = order.get(place);
            boolean open = lastDone.get(household).isBefore(CLOSED);
            LocalDate lookOn = open ? calendar.workingDay(today, 1 + (ahead + place) / settings.plansADay()) : today;
            UUID number = UUID.randomUUID();
            numbers.put(household, number);
            families.enter(file, new LegacyFamilies.Turn(number, household, place, lookOn));
        }
        return new LegacyFamilies.Numbers(numbers);
    }

    /** Nothing known of it is longest ago; what is closed waits for nobody. */
    private static LocalDate lastDone(LegacyRecord record) {
        LocalDate done = record.work().lastActivityOn();
        if (!record.goesOn()) {
            return CLOSED;
        }
        return done == null ? LocalDate.MIN : done;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
