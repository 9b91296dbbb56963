package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.StopLinkDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where staff make a private link for whoever agreed, and take one back; a new link is shown once. */
@Controller
class StopLinkPages {

    private static final String PATH = "/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/agreement/link";

    private final StopLinkDesk desk;
    private final AgreementPages agreement;

    StopLinkPages(StopLinkDesk desk, AgreementPages agreement) {
        this.desk = desk;
        this.agreement = agreement;
    }

    @PostMapping(PATH)
    ModelAndView make(@PathVariable Reference reference, @RequestParam Map<String, String> typed, Principal officer) {
        Attempt attempt = Attempt.at("link", typed);
        try {
            StopLinkDesk.Made made = desk.make(reference, attempt.answers(new Actor(officer.getName())));
            return new ModelAndView("contacts/link")
                    .addObject("made", made)
                    .addObject("back", AgreementPages.address(reference));
        } catch (Refusal refusal) {
            return agreement.page(reference, officer, new Attempt("link", typed, refusal));
        }
    }

    @PostMapping(PATH + "/revoke")
    ModelAndView revoke(@PathVariable Reference reference, @RequestParam UUID link, Principal officer) {
        desk.revoke(reference, link, new Actor(officer.getName()));
        return Views.redirect(AgreementPages.address(reference));
    }
}
