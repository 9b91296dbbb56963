package onefrontdoor.frontdoor.web;

import java.util.Map;
import onefrontdoor.frontdoor.MovingAwayDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody writes down that a family without a plan moves, and that the other authority was told (RB37). */
@Controller
@RequestMapping(MovingAwayPages.ADDRESS)
class MovingAwayPages {

    static final String ADDRESS = "/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/moving";
    private static final String TELL = "tell";
    private static final String STAY = "stay";

    private final MovingAwayDesk desk;

    MovingAwayPages(MovingAwayDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView open(@PathVariable Reference reference, Authentication person) {
        return page(reference, person, Attempt.NONE);
    }

    @PostMapping
    ModelAndView tell(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        Attempt attempt = Attempt.at(TELL, typed);
        return attempt.then(
                () -> desk.told(reference, ClosedRecord.reader(person), attempt.answers(new Actor(person.getName()))),
                address(reference),
                again -> page(reference, person, again));
    }

    @PostMapping("/stays")
    ModelAndView stay(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        Attempt attempt = Attempt.at(STAY, typed);
        return attempt.then(
                () -> desk.stays(reference, ClosedRecord.reader(person), attempt.answers(new Actor(person.getName()))),
                address(reference),
                again -> page(reference, person, again));
    }

    private static String address(Reference reference) {
        return "/contacts/" + reference.value() + "/moving";
    }

    private ModelAndView page(Reference reference, Authentication person, Attempt attempt) {
        ModelAndView page = new ModelAndView("case/moving")
                .addObject("reference", reference.value())
                .addObject("address", address(reference))
                .addObject("sheet", desk.sheet(reference, ClosedRecord.reader(person)))
                .addObject("telling", attempt.typedIn(TELL))
                .addObject("staying", attempt.typedIn(STAY));
        return attempt.shownOn(page);
    }
}
