package onefrontdoor.frontdoor.web;

import java.util.Map;
import onefrontdoor.frontdoor.WorkEndingDesk;
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

/** Where somebody writes down that a service has ended its work with a child. */
@Controller
@RequestMapping("/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/work-ended")
class WorkEndingPages {

    private static final String FORM = "end";

    private final WorkEndingDesk desk;

    WorkEndingPages(WorkEndingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView open(@PathVariable Reference reference, Authentication person) {
        return page(reference, person, Attempt.NONE);
    }

    @PostMapping
    ModelAndView end(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        Attempt attempt = Attempt.at(FORM, typed);
        return attempt.then(
                () -> desk.end(reference, ClosedRecord.reader(person), attempt.answers(new Actor(person.getName()))),
                "/contacts/" + reference.value(),
                again -> page(reference, person, again));
    }

    private ModelAndView page(Reference reference, Authentication person, Attempt attempt) {
        ModelAndView page = new ModelAndView("case/work-ended")
                .addObject("reference", reference.value())
                .addObject("children", desk.children(reference, ClosedRecord.reader(person)))
                .addObject("outcomes", desk.outcomes())
                .addObject("typed", attempt.typedIn(FORM));
        return attempt.shownOn(page);
    }
}
