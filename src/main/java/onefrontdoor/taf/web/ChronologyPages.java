package onefrontdoor.taf.web;

import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Chronology;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that happened to the family of a plan, narrowed down to a child where somebody wishes. */
@Controller
class ChronologyPages {

    private final Chronology chronology;

    ChronologyPages(Chronology chronology) {
        this.chronology = chronology;
    }

    @GetMapping(PlanPages.PLAN + "/chronology")
    ModelAndView open(
            @PathVariable String reference, @RequestParam(defaultValue = "") String child, Authentication person) {
        return new ModelAndView(
                "plans/chronology", "page", chronology.open(new Reference(reference), Viewers.of(person), child));
    }
}
