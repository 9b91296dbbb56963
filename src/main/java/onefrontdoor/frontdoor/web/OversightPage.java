package onefrontdoor.frontdoor.web;

import java.security.Principal;
import onefrontdoor.frontdoor.Oversight;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What information governance looks at without being asked: sharing without agreement, and break-glass. */
@Controller
class OversightPage {

    private final Oversight oversight;

    OversightPage(Oversight oversight) {
        this.oversight = oversight;
    }

    @GetMapping("/information-governance/exceptions")
    ModelAndView look(Principal viewer) {
        return new ModelAndView("governance/exceptions")
                .addObject("found", oversight.look(new Actor(viewer.getName())))
                .addObject("most", Oversight.MOST);
    }
}
