package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.Map;
import onefrontdoor.frontdoor.AgreementDesk;
import onefrontdoor.frontdoor.StopLinkDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who on a contact agreed to what, and everything that was said about it; to withdraw takes a few ticks or one button. */
@Controller
class AgreementPages {

    private static final String PATH = "/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/agreement";

    private final AgreementDesk desk;
    private final StopLinkDesk links;

    AgreementPages(AgreementDesk desk, StopLinkDesk links) {
        this.desk = desk;
        this.links = links;
    }

    @GetMapping(PATH)
    ModelAndView agreement(@PathVariable Reference reference, Principal viewer) {
        return page(reference, viewer, Attempt.NONE);
    }

    @PostMapping(PATH)
    ModelAndView record(@PathVariable Reference reference, @RequestParam Map<String, String> typed, Principal officer) {
        Attempt attempt = Attempt.at("record", typed);
        return attempt.then(
                () -> desk.record(reference, attempt.answers(new Actor(officer.getName()))),
                address(reference),
                refused -> page(reference, officer, refused));
    }

    @PostMapping(PATH + "/withdraw")
    ModelAndView withdraw(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Principal officer) {
        Attempt attempt = Attempt.at("withdraw", typed);
        return attempt.then(
                () -> desk.withdraw(reference, attempt.answers(new Actor(officer.getName()))),
                address(reference),
                refused -> page(reference, officer, refused));
    }

    @PostMapping(PATH + "/withdraw-everything")
    ModelAndView withdrawEverything(@PathVariable Reference reference, Principal officer) {
        desk.withdrawEverything(reference, new Actor(officer.getName()));
        return Views.redirect(address(reference));
    }

    static String address(Reference reference) {
        return "/contacts/" + reference + "/agreement";
    }

    ModelAndView page(Reference reference, Principal viewer, Attempt attempt) {
        ModelAndView page = new ModelAndView("contacts/agreement");
        page.addObject("reference", reference.value());
        page.addObject("view", desk.open(reference, new Actor(viewer.getName())));
        page.addObject("offer", links.offer(reference, new Actor(viewer.getName())));
        return attempt.shownOn(page);
    }
}
