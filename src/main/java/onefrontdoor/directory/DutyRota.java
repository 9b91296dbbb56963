package onefrontdoor.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on duty at which desk, from which service, and when nobody is (A20, A22, E43). Nothing asks where people are. */
@Service
@Transactional
@EnableConfigurationProperties(RotaProperties.class)
public class DutyRota {

    private static final Duration AHEAD = Duration.ofDays(7);

    private final RotaProperties plan;
    private final DutyShifts shifts;
    private final StaffList staff;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DutyRota(RotaProperties plan, DutyShifts shifts, StaffList staff, WorkingCalendar calendar, Clock clock) {
        this.plan = plan;
        this.shifts = shifts;
        this.staff = staff;
        this.calendar = calendar;
        this.clock = clock;
    }

    public List<DutyDesk> desks() {
        return plan.desks();
    }

    public List<String> services() {
        return plan.services();
    }

    /** Everybody on duty at this desk at this moment, the first ones before their cover. */
    @Transactional(readOnly = true)
    public List<Shift> onDuty(String desk, Instant moment) {
        return shifts.within(desk, new DutyHours(moment, moment.plusNanos(1000))).stream()
                .sorted((one, other) -> one.duty().compareTo(other.duty()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Shift> inWeek(DutyDesk desk, LocalDate monday) {
        return shifts.within(
                desk.code(),
                DutyHours.onTheWall(monday.atStartOfDay(), monday.plusDays(7).atStartOfDay()));
    }

    /** When, in the next seven days, somebody should be at this desk and nobody is. */
    @Transactional(readOnly = true)
    public List<DutyHours> gaps(DutyDesk desk) {
        Instant now = clock.instant();
        DutyHours week = new DutyHours(now, now.plus(AHEAD));
        List<DutyHours> taken =
                shifts.within(desk.code(), week).stream().map(Shift::hours).toList();
        return desk.wanted(week, calendar).stream()
                .flatMap(hours -> hours.without(taken).stream())
                .toList();
    }

    public boolean mayChange(DutyDesk desk, Actor who) {
        Set<String> own = staff.desksOf(who.id());
        return desk.managedBy().stream().anyMatch(own::contains);
    }

    public DutyDesk desk(String code) {
        return plan.desk(code).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such desk."));
    }

    public List<Colleague> colleagues(DutyDesk desk) {
        return staff.at(desk.code());
    }

    @Transactional(readOnly = true)
    public Shift shift(UUID id) {
        return shifts.find(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such shift."));
    }

    /** Puts somebody on the rota. Shifts may overlap: two people at a desk are better than none. */
    public void add(Shift shift, String reason, Actor by) {
        DutyDesk desk = mayBeChangedBy(by, shift.desk());
        refuseUnless(worksAt(desk, shift.person()), "This person does not work at this desk.");
        refuseUnless(plan.services().contains(shift.service()), "Choose the service that the person comes from.");
        shifts.add(shift, reason, by);
    }

    /** Takes somebody off the rota from a moment on. */
    public void end(UUID id, Instant moment, String reason, Actor by) {
        Shift shift = shift(id);
        mayBeChangedBy(by, shift.desk());
        refuseUnless(shifts.cut(id, moment, reason, by), "This shift ends before that time already.");
    }

    /** Somebody else takes the rest of a shift. */
    public void swap(UUID id, Swap swap, Actor by) {
        Shift shift = shift(id);
        Instant from = swap.from().isAfter(shift.hours().from())
                ? swap.from()
                : shift.hours().from();
        end(id, from, swap.reason(), by);
        add(shift.with(swap.to(), new DutyHours(from, shift.hours().until())), swap.reason(), by);
    }

    /** Who takes over, and from when. */
    public record Swap(String to, Instant from, String reason) {}

    private DutyDesk mayBeChangedBy(Actor who, String code) {
        DutyDesk desk = desk(code);
        if (!mayChange(desk, who)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "Managers of the desk and the head of service change its rota.");
        }
        return desk;
    }

    private boolean worksAt(DutyDesk desk, String person) {
        return colleagues(desk).stream().anyMatch(colleague -> colleague.id().equals(person));
    }

    private static void refuseUnless(boolean fine, String sentence) {
        if (!fine) {
            throw new Refusal(Refusal.Kind.INVALID, sentence);
        }
    }
}
