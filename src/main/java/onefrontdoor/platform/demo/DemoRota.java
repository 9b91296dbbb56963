package onefrontdoor.platform.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import onefrontdoor.directory.DutyHours;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.Shift;
import onefrontdoor.directory.Shift.Duty;
import onefrontdoor.platform.engine.Desk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the demonstration's staff on the rota for this week and the next three, once, before its contacts arrive. */
@Component
@Profile(DemoWithoutDatabase.PROFILE)
@ConditionalOnProperty("onefrontdoor.demo.contacts")
class DemoRota {

    private static final int WEEKS = 4;
    private static final Actor PLANNER = new Actor("hos1");

    private final DutyRota rota;
    private final Clock clock;

    DemoRota(DutyRota rota, Clock clock) {
        this.rota = rota;
        this.clock = clock;
    }

    private record Post(Desk desk, String service, Duty duty) {}

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void planOnce() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (rota.inWeek(rota.desk(Desk.DUTY_SOCIAL_WORK_MANAGER.group()), monday)
                .isEmpty()) {
            // The night before the first morning belongs to the weekend before.
            night(monday.minusDays(3).atTime(17, 0), monday.atTime(9, 0));
            monday.datesUntil(monday.plusWeeks(WEEKS)).forEach(this::plan);
        }
    }

    private void plan(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return;
        }
        boolean even = day.getDayOfMonth() % 2 == 0;
        DutyHours open = DutyHours.onTheWall(day.atTime(9, 0), day.atTime(17, 0));
        add(new Post(Desk.DUTY_SOCIAL_WORK_MANAGER, "Social care", Duty.PRIMARY), even ? "dswm1" : "dswm2", open);
        add(new Post(Desk.DUTY_SOCIAL_WORK_MANAGER, "Social care", Duty.COVER), even ? "dswm2" : "dswm1", open);
        add(new Post(Desk.DUTY_EARLY_HELP_MANAGER, "Early help", Duty.PRIMARY), even ? "dehm1" : "dehm2", open);
        add(new Post(Desk.CUSTOMER_SUPPORT_OFFICER, "Early help", Duty.PRIMARY), "cso1", open);
        int nights = day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1;
        night(day.atTime(17, 0), day.plusDays(nights).atTime(9, 0));
    }

    private void night(LocalDateTime from, LocalDateTime until) {
        Post night = new Post(Desk.EMERGENCY_DUTY_TEAM, "Social care", Duty.PRIMARY);
        add(night, "edt1", DutyHours.onTheWall(from, until));
    }

    private void add(Post post, String person, DutyHours hours) {
        Shift shift = new Shift(UUID.randomUUID(), post.desk().group(), person, post.service(), post.duty(), hours);
        rota.add(shift, "Planned for the demonstration.", PLANNER);
    }
}
