package onefrontdoor.directory.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.directory.DutyDesk;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.StaffList;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rota of a desk, week by week: everybody who works at a desk sees it, managers add to it (A20). */
@Controller
class RotaPages {

    static final String ROTA = "/desk/rota";

    private final DutyRota rota;
    private final StaffList staff;
    private final Clock clock;

    RotaPages(DutyRota rota, StaffList staff, Clock clock) {
        this.rota = rota;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping(ROTA)
    ModelAndView week(
            @RequestParam(defaultValue = "") String desk,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate week,
            Principal person) {
        DutyDesk shown = desk.isEmpty() ? ownDesk(person) : rota.desk(desk);
        return page(shown, week == null ? today() : week, person)
                .addObject("form", ShiftForm.blank(shown.code()))
                .addObject("errors", List.of());
    }

    @PostMapping(ROTA)
    ModelAndView add(ShiftForm form, Principal person) {
        List<Slip> slips = form.slips();
        if (!slips.isEmpty()) {
            return again(form, slips, person);
        }
        try {
            rota.add(form.shift(), ShiftForm.said(form.reason()), new Actor(person.getName()));
        } catch (Refusal refusal) {
            return again(form, List.of(Slip.of(refusal, "person")), person);
        }
        return leadTo(ShiftForm.said(form.desk()), form.from().orElseThrow().toLocalDate());
    }

    private ModelAndView again(ShiftForm form, List<Slip> slips, Principal person) {
        LocalDate day = form.from().map(from -> from.toLocalDate()).orElseGet(this::today);
        ModelAndView page = page(rota.desk(ShiftForm.said(form.desk())), day, person)
                .addObject("form", form)
                .addObject("errors", slips);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(DutyDesk desk, LocalDate day, Principal person) {
        boolean mayChange = rota.mayChange(desk, new Actor(person.getName()));
        return new ModelAndView("desk/rota")
                .addObject("week", RotaWeek.of(rota, desk, day, clock.instant()))
                .addObject("desks", rota.desks())
                .addObject("mayChange", mayChange)
                .addObject("colleagues", rota.colleagues(desk))
                .addObject("services", rota.services());
    }

    static ModelAndView leadTo(String desk, LocalDate day) {
        ModelAndView view = new ModelAndView("redirect:" + ROTA);
        view.addAllObjects(Map.of("desk", desk, "week", day.toString()));
        view.setStatus(HttpStatus.SEE_OTHER);
        return view;
    }

    private DutyDesk ownDesk(Principal person) {
        Set<String> own = staff.desksOf(person.getName());
        return rota.desks().stream()
                .filter(desk -> own.contains(desk.code()))
                .findFirst()
                .orElseGet(() -> rota.desks().get(0));
    }

    private LocalDate today() {
        return DutyWords.local(clock.instant()).toLocalDate();
    }
}
