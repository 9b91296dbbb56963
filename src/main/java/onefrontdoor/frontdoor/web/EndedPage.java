package onefrontdoor.frontdoor.web;

import onefrontdoor.frontdoor.EndingDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a service reads when sharing with it has ended: the reference, and that it has ended (CT11). */
@Controller
class EndedPage {

    private final EndingDesk desk;

    EndedPage(EndingDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/sharing-ended/{key}")
    ModelAndView ended(@PathVariable String key) {
        return Views.readKey(key)
                .flatMap(desk::read)
                .map(sentence -> new ModelAndView("ended").addObject("sentence", sentence))
                .orElseGet(Views::notFound);
    }
}
