package onefrontdoor.stepchange.web;

import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.BroughtAlongDesk;
import onefrontdoor.taf.web.Viewers;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What early help knows of a family about whom it asks social care, on one page beside the contact (RB31). */
@Controller
class BroughtAlongPages {

    private final BroughtAlongDesk desk;

    BroughtAlongPages(BroughtAlongDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/brought-along")
    ModelAndView open(@PathVariable Reference reference, Authentication person) {
        BroughtAlongDesk.Page page = desk.open(reference, Viewers.of(person));
        return new ModelAndView("case/brought-along", "plan", page.plan())
                .addObject("assessment", page.assessment().orElse(null))
                .addObject("contact", reference.value());
    }
}
