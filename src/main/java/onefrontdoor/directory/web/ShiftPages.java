package onefrontdoor.directory.web;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onefrontdoor.directory.DutyDesk;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.Shift;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One shift: it is ended, or somebody else takes the rest of it, and the rota says why. */
@Controller
class ShiftPages {

    private static final String SHIFT = RotaPages.ROTA + "/shifts/{id}";

    private final DutyRota rota;
    private final Clock clock;

    ShiftPages(DutyRota rota, Clock clock) {
        this.rota = rota;
        this.clock = clock;
    }

    /** What changes, as typed; without a colleague the shift just ends. */
    record Change(
            @Nullable String to,
            @Nullable String day,
            @Nullable String time,
            @Nullable String reason) {

        List<Slip> slips(boolean swapped) {
            List<Slip> slips = new ArrayList<>();
            String form = swapped ? "swap-" : "end-";
            if (swapped && ShiftForm.said(to).isEmpty()) {
                slips.add(Slip.at("swap-to", "rota.error.to"));
            }
            if (new WallTime(day, time).read().isEmpty()) {
                slips.add(Slip.at(form + "day", "rota.error.moment"));
            }
            if (!ShiftForm.isReason(reason)) {
                slips.add(Slip.at(form + "reason", "rota.error.reason"));
            }
            return slips;
        }

        Instant moment() {
            LocalDateTime typed = new WallTime(day, time).read().orElseThrow();
            return typed.atZone(WorkingCalendar.LONDON).toInstant();
        }
    }

    @GetMapping(SHIFT)
    ModelAndView shift(@PathVariable UUID id, Principal person) {
        return page(rota.shift(id), person, List.of());
    }

    @PostMapping(SHIFT + "/end")
    ModelAndView end(@PathVariable UUID id, Change change, Principal person) {
        return changed(
                id,
                change.slips(false),
                person,
                () -> rota.end(id, change.moment(), ShiftForm.said(change.reason()), new Actor(person.getName())));
    }

    @PostMapping(SHIFT + "/swap")
    ModelAndView swap(@PathVariable UUID id, Change change, Principal person) {
        return changed(
                id,
                change.slips(true),
                person,
                () -> rota.swap(
                        id,
                        new DutyRota.Swap(
                                ShiftForm.said(change.to()), change.moment(), ShiftForm.said(change.reason())),
                        new Actor(person.getName())));
    }

    private ModelAndView changed(UUID id, List<Slip> slips, Principal person, Runnable work) {
        Shift shift = rota.shift(id);
        if (!slips.isEmpty()) {
            return page(shift, person, slips);
        }
        try {
            work.run();
        } catch (Refusal refusal) {
            return page(shift, person, List.of(Slip.of(refusal, "main-content")));
        }
        return RotaPages.leadTo(
                shift.desk(), DutyWords.local(shift.hours().from()).toLocalDate());
    }

    private ModelAndView page(Shift shift, Principal person, List<Slip> slips) {
        DutyDesk desk = rota.desk(shift.desk());
        ModelAndView page = new ModelAndView("desk/shift")
                .addObject("shift", shift)
                .addObject("desk", desk)
                .addObject("hours", DutyWords.inFull(shift.hours()))
                .addObject("colleagues", rota.colleagues(desk))
                .addObject("mayChange", rota.mayChange(desk, new Actor(person.getName())))
                .addObject("now", DutyWords.local(clock.instant()))
                .addObject("errors", slips);
        page.setStatus(slips.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
