package onefrontdoor.assessment.web;

import onefrontdoor.assessment.ReadingDesk;
import onefrontdoor.assessment.Viewer;
import onefrontdoor.shared.Reference;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The whole document on one page, without an address of anybody, to be printed (F02, F03, INV12). */
@Controller
class PrintedAssessment {

    private final ReadingDesk reading;

    PrintedAssessment(ReadingDesk reading) {
        this.reading = reading;
    }

    @GetMapping(Visit.PLAN + "/print")
    ModelAndView print(@PathVariable Reference plan, Authentication person) {
        Viewer viewer = Visit.by(person);
        return new ModelAndView("assessment/print")
                .addObject("sheet", reading.open(plan, viewer))
                .addObject("parts", reading.print(plan, viewer));
    }
}
