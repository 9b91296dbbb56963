package onefrontdoor.frontdoor.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: danger now, what this is, and the way in. */
@Controller
class StartPage {

    @GetMapping(Journey.START)
    String start(Model model) {
        model.addAttribute("first", Journey.first());
        return "start";
    }
}
