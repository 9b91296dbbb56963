package onefrontdoor.directory.web;

import java.security.Principal;
import java.util.UUID;
import onefrontdoor.directory.ReviewDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way from a task to the entry that it is about, and who is asked about an entry. */
@Controller
class ReviewPages {

    private final ReviewDesk desk;

    ReviewPages(ReviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/directory/reviews/{reference:S-[0-9]{4}-[0-9]{6}}")
    ModelAndView entry(@PathVariable String reference) {
        return page(desk.review(new Reference(reference)).service());
    }

    @PostMapping("/directory/keep/{id}/keeper")
    ModelAndView keeper(@PathVariable UUID id, @RequestParam String desk, Principal person) {
        this.desk.keptBy(id, desk, new Actor(person.getName()));
        return page(id);
    }

    private static ModelAndView page(UUID id) {
        ModelAndView page = new ModelAndView("redirect:/directory/services/" + id);
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }
}
