package onefrontdoor.frontdoor.web;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.StepDownDesk;
import onefrontdoor.frontdoor.StepDownReading;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the team manager of targeted family support hands a child to volunteers or mentors (E16). */
@Controller
@RequestMapping("/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/step-down")
class StepDownPages {

    private static final String FORM = "step-down";
    private static final String REQUEST = "request";

    private final StepDownDesk desk;
    private final StepDownReading reading;

    StepDownPages(StepDownDesk desk, StepDownReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView open(@PathVariable Reference reference, Authentication person) {
        return page(reference, person, Attempt.NONE);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        Attempt attempt = Attempt.at(FORM, typed);
        return attempt.then(
                () -> desk.ask(request(typed), reference, attempt.answers(new Actor(person.getName()))),
                "/contacts/" + reference.value() + "/step-down",
                again -> page(reference, person, again));
    }

    private static UUID request(Map<String, String> typed) {
        return Views.readKey(typed.getOrDefault(REQUEST, ""))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such request."));
    }

    /** A form that is mended keeps its number, so that it is one request however often it is sent. */
    private ModelAndView page(Reference reference, Authentication person, Attempt attempt) {
        Map<String, String> typed = attempt.typedIn(FORM);
        ModelAndView page = new ModelAndView("case/step-down")
                .addObject("reference", reference.value())
                .addObject("sheet", reading.of(reference, new Actor(person.getName())))
                .addObject("typed", typed)
                .addObject("fresh", typed.isEmpty() ? UUID.randomUUID() : request(typed));
        return attempt.shownOn(page);
    }
}
