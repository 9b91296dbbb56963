package onefrontdoor.platform.tasks;

import java.util.ArrayList;
import java.util.List;
import onefrontdoor.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Cover for a colleague who is away: everything they hold goes to somebody else, or back to the team, with a reason. */
@Controller
class CoverPage {

    private static final String COVER = "/desk/cover";

    private final CoverDesk desk;

    CoverPage(CoverDesk desk) {
        this.desk = desk;
    }

    /** What was chosen and written on the page. */
    record Typed(String absent, String to, String reason) {

        /** The questions that have no answer, by the field that asks. */
        List<String> missing() {
            List<String> missing = new ArrayList<>();
            if (absent.isBlank()) {
                missing.add("absent");
            }
            if (to.isBlank()) {
                missing.add("to");
            }
            try {
                move().words();
            } catch (Refusal empty) {
                missing.add("reason");
            }
            return missing;
        }

        Move move() {
            return new Move("TEAM".equals(to) ? null : to, reason);
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }

    @GetMapping(COVER)
    ModelAndView page(
            @RequestParam(defaultValue = "-1") int handedOn,
            @RequestParam(defaultValue = "0") int toTheTeam,
            Authentication person) {
        ModelAndView page = page(new Typed("", "", ""), List.of(), person);
        page.addObject("handedOn", handedOn);
        page.addObject("toTheTeam", toTheTeam);
        return page;
    }

    @PostMapping(COVER)
    ModelAndView cover(
            @RequestParam(defaultValue = "") String absent,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            Authentication person) {
        Typed typed = new Typed(absent, to, reason);
        List<String> missing = typed.missing();
        if (!missing.isEmpty()) {
            return page(typed, missing, person);
        }
        CoverDesk.Covered covered = desk.cover(absent, typed.move(), person);
        ModelAndView done = new ModelAndView(
                "redirect:" + COVER + "?handedOn=" + covered.handedOn() + "&toTheTeam=" + covered.backToTheTeam());
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    private ModelAndView page(Typed typed, List<String> missing, Authentication person) {
        ModelAndView page = new ModelAndView("desk/cover");
        page.addObject("team", desk.team(person));
        page.addObject("typed", typed);
        page.addObject("missing", missing);
        page.addObject("handedOn", -1);
        page.addObject("toTheTeam", 0);
        page.setStatus(missing.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
