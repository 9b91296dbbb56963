package onefrontdoor.taf.web;

import onefrontdoor.shared.Reference;
import onefrontdoor.taf.MovingPaper;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The paper that goes along to the authority to which a family moves (RB37). */
@Controller
class MovingPages {

    private final MovingPaper paper;

    MovingPages(MovingPaper paper) {
        this.paper = paper;
    }

    @GetMapping(PlanPages.PLAN + "/moving")
    ModelAndView open(@PathVariable String reference, Authentication person) {
        return new ModelAndView("plans/moving-paper", "paper", paper.of(new Reference(reference), Viewers.of(person)));
    }
}
