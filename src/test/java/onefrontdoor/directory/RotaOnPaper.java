package onefrontdoor.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.TestClock;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;

/** A rota without a database: two desks, their people, and a clock that a test moves. */
public final class RotaOnPaper {

    public static final String OFFICE_DESK = "duty-social-work-manager";
    public static final String NIGHT_DESK = "emergency-duty-team";
    public static final Actor MANAGER = new Actor("dswm1");

    static final DutyDesk OFFICE =
            new DutyDesk(OFFICE_DESK, "Duty social work", DutyDesk.Hours.OFFICE, List.of(OFFICE_DESK));
    static final DutyDesk NIGHT =
            new DutyDesk(NIGHT_DESK, "Emergency duty team", DutyDesk.Hours.OUT_OF_HOURS, List.of(OFFICE_DESK));

    private static final Map<String, List<String>> PEOPLE = Map.of(
            OFFICE_DESK, List.of("dswm1", "dswm2"), NIGHT_DESK, List.of("edt1"), "head-of-service", List.of("hos1"));

    final List<String> reasons = new ArrayList<>();
    private final Map<UUID, Shift> kept = new LinkedHashMap<>();
    private final DutyRota rota;

    public RotaOnPaper(TestClock clock) {
        WorkingCalendar calendar =
                new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06")));
        RotaProperties plan = new RotaProperties(List.of(OFFICE, NIGHT), List.of("Social care", "Police"));
        rota = new DutyRota(plan, new Shifts(), new People(), calendar, clock);
    }

    public DutyRota rota() {
        return rota;
    }

    public Shift has(String person, String desk, String from, String until) {
        return has(
                person,
                desk,
                DutyHours.onTheWall(LocalDateTime.parse(from), LocalDateTime.parse(until)),
                Shift.Duty.PRIMARY);
    }

    public Shift has(String person, String desk, DutyHours hours, Shift.Duty duty) {
        Shift shift = new Shift(UUID.randomUUID(), desk, person, "Social care", duty, hours);
        rota.add(shift, "Planned.", MANAGER);
        return shift;
    }

    public static StaffList people() {
        return new People();
    }

    private static final class People implements StaffList {

        @Override
        public List<Colleague> at(String desk) {
            return PEOPLE.getOrDefault(desk, List.of()).stream()
                    .map(id -> new Colleague(id, id + " ZZ-Staff"))
                    .toList();
        }

        @Override
        public List<Colleague> everybody() {
            return PEOPLE.keySet().stream().flatMap(desk -> at(desk).stream()).toList();
        }

        @Override
        public Set<String> desksOf(String person) {
            return PEOPLE.entrySet().stream()
                    .filter(desk -> desk.getValue().contains(person))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<String> addressOf(String person) {
            return Optional.of(person + "@council.example.test");
        }
    }

    private final class Shifts extends DutyShifts {

        Shifts() {
            super(null, null);
        }

        @Override
        void add(Shift shift, String reason, Actor by) {
            kept.put(shift.id(), shift);
            reasons.add(reason);
        }

        @Override
        boolean cut(UUID id, Instant moment, String reason, Actor by) {
            Shift shift = kept.get(id);
            if (!shift.hours().until().isAfter(moment)) {
                return false;
            }
            kept.remove(id);
            if (shift.hours().from().isBefore(moment)) {
                kept.put(
                        id,
                        new Shift(
                                id,
                                shift.desk(),
                                shift.person(),
                                shift.service(),
                                shift.duty(),
                                new DutyHours(shift.hours().from(), moment)));
            }
            reasons.add(reason);
            return true;
        }

        @Override
        Optional<Shift> find(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        List<Shift> within(String desk, DutyHours hours) {
            return kept.values().stream()
                    .filter(shift -> shift.desk().equals(desk) && shift.hours().overlaps(hours))
                    .sorted(Comparator.comparing(shift -> shift.hours().from()))
                    .toList();
        }
    }
}
