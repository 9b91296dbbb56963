package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.DutyDesk;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.StaffList;
import onefrontdoor.frontdoor.HandOverDesk;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A desk at shift change: everything open without a name, notes for the next shift, and taking over (A20). */
@Controller
class HandOverPages {

    private static final String HAND_OVER = "/desk/hand-over";
    private static final int LONGEST = 4000;

    private final HandOverDesk handOvers;
    private final DutyRota rota;
    private final StaffList staff;

    HandOverPages(HandOverDesk handOvers, DutyRota rota, StaffList staff) {
        this.handOvers = handOvers;
        this.rota = rota;
        this.staff = staff;
    }

    /** What the one who leaves typed. */
    record Typed(
            @Nullable String desk,
            @Nullable String notes,
            @Nullable String reason,
            @Nullable String to) {

        static Typed blank() {
            return new Typed("", "", "", "");
        }

        List<FieldError> errors() {
            List<FieldError> errors = new ArrayList<>();
            if (!isWritten(notes)) {
                errors.add(FieldError.of("notes", "handover.error.notes"));
            }
            if (!isWritten(reason)) {
                errors.add(FieldError.of("reason", "handover.error.reason"));
            }
            return errors;
        }

        private static boolean isWritten(@Nullable String text) {
            return text != null && !text.isBlank() && text.length() <= LONGEST;
        }

        HandOverDesk.Words words(String ownDesk) {
            return new HandOverDesk.Words(ownDesk, said(notes), said(reason), said(to).isEmpty() ? null : said(to));
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        @Override
        public String toString() {
            return "Typed for " + desk;
        }
    }

    @GetMapping(HAND_OVER)
    ModelAndView sheet(@RequestParam(defaultValue = "") String desk, Principal person) {
        return page(ownDesk(desk, person), Typed.blank(), List.of(), person);
    }

    @PostMapping(HAND_OVER)
    ModelAndView handOver(Typed typed, Principal person) {
        DutyDesk desk = ownDesk(typed.desk(), person);
        List<FieldError> errors = typed.errors();
        if (!errors.isEmpty()) {
            return page(desk, typed, errors, person);
        }
        handOvers.handOver(typed.words(desk.code()), new Actor(person.getName()));
        return Views.redirect(HAND_OVER + "?desk=" + desk.code());
    }

    @PostMapping(HAND_OVER + "/{id}/accept")
    ModelAndView accept(@PathVariable UUID id, @RequestParam String desk, Principal person) {
        handOvers.accept(id, new Actor(person.getName()));
        return Views.redirect(HAND_OVER + "?desk=" + ownDesk(desk, person).code());
    }

    private ModelAndView page(DutyDesk desk, Typed typed, List<FieldError> errors, Principal person) {
        Actor actor = new Actor(person.getName());
        List<Colleague> colleagues = rota.colleagues(desk);
        HandOverSheet sheet = HandOverSheet.of(handOvers.open(desk.code(), actor), colleagues, actor);
        ModelAndView page = new ModelAndView("desk/hand-over")
                .addObject("desk", desk)
                .addObject("sheet", sheet)
                .addObject("typed", typed)
                .addObject("colleagues", sheet.others())
                .addObject("errors", errors);
        handOvers.latest(desk.code()).ifPresent(latest -> page.addObject("latest", sheet.told(latest)));
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** The desk that was asked for if it is one's own, or else the first of one's own. */
    private DutyDesk ownDesk(@Nullable String asked, Principal person) {
        Set<String> own = staff.desksOf(person.getName());
        String code =
                own.contains(asked) ? asked : own.stream().sorted().findFirst().orElse("");
        return rota.desk(code);
    }
}
