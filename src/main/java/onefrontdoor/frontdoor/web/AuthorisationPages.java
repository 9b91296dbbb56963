package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.AuthorisationDesk;
import onefrontdoor.frontdoor.AuthorisationsToReview;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How it was decided on sharing a family's information, and where managers authorise, sign, review and end it (RB23, RB25). */
@Controller
class AuthorisationPages {

    private static final String PATH = "/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/sharing";

    private static final String OVERRIDE = "/{override:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final AuthorisationDesk desk;
    private final AuthorisationsToReview waiting;

    AuthorisationPages(AuthorisationDesk desk, AuthorisationsToReview waiting) {
        this.desk = desk;
        this.waiting = waiting;
    }

    @GetMapping(PATH)
    ModelAndView sharing(@PathVariable Reference reference, Principal viewer) {
        return page(reference, viewer, Attempt.NONE);
    }

    @PostMapping(PATH)
    ModelAndView authorise(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Principal manager) {
        Attempt attempt = Attempt.at("authorise", typed);
        return attempt.then(
                () -> desk.authorise(reference, attempt.answers(new Actor(manager.getName()))),
                address(reference),
                refused -> page(reference, manager, refused));
    }

    @PostMapping(PATH + OVERRIDE + "/{step:sign|review|end}")
    ModelAndView step(
            @PathVariable Map<String, String> place, @RequestParam Map<String, String> typed, Principal manager) {
        Reference reference = new Reference(place.get("reference"));
        UUID override = UUID.fromString(place.get("override"));
        String step = place.get("step");
        Attempt attempt = Attempt.at(step + "-" + override, typed);
        return attempt.then(
                () -> desk.step(reference, override, read(step), attempt.answers(new Actor(manager.getName()))),
                address(reference),
                refused -> page(reference, manager, refused));
    }

    private static AuthorisationDesk.Step read(String step) {
        return AuthorisationDesk.Step.valueOf(step.toUpperCase(Locale.ROOT));
    }

    @GetMapping("/desk/authorisations")
    ModelAndView toReview(Authentication viewer) {
        return new ModelAndView("desk/authorisations").addObject("lists", waiting.open(ClosedRecord.reader(viewer)));
    }

    private static String address(Reference reference) {
        return "/contacts/" + reference + "/sharing";
    }

    private ModelAndView page(Reference reference, Principal viewer, Attempt attempt) {
        ModelAndView page = new ModelAndView("contacts/sharing");
        page.addObject("reference", reference.value());
        page.addObject("view", desk.open(reference, new Actor(viewer.getName())));
        return attempt.shownOn(page);
    }
}
