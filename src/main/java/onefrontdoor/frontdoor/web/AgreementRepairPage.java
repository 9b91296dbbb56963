package onefrontdoor.frontdoor.web;

import java.security.Principal;
import onefrontdoor.frontdoor.AgreementRepair;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The worklist of contacts on which somebody has no answer at all (CT14). */
@Controller
class AgreementRepairPage {

    private final AgreementRepair repair;

    AgreementRepairPage(AgreementRepair repair) {
        this.repair = repair;
    }

    @GetMapping("/desk/agreements")
    ModelAndView worklist(Principal viewer) {
        return new ModelAndView("desk/agreements")
                .addObject("list", repair.open(new Actor(viewer.getName())))
                .addObject("most", AgreementRepair.MOST);
    }
}
