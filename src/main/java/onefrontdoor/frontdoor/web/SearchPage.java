package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.Map;
import onefrontdoor.frontdoor.ContactSearch;
import onefrontdoor.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where staff look for a contact. What they type travels in the body and never in an address (P23). */
@Controller
class SearchPage {

    private static final String PATH = "/contacts/search";

    private final ContactSearch search;

    SearchPage(ContactSearch search) {
        this.search = search;
    }

    @GetMapping(PATH)
    ModelAndView blank() {
        return page(SearchForm.BLANK);
    }

    @PostMapping(PATH)
    ModelAndView find(@RequestParam Map<String, String> typed, Principal viewer) {
        SearchForm form = SearchForm.of(typed);
        ModelAndView page = page(form);
        if (form.errors().isEmpty()) {
            page.addObject("results", search.find(form.wanted(), new Actor(viewer.getName())));
        } else {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private static ModelAndView page(SearchForm form) {
        ModelAndView view = new ModelAndView("contacts/search");
        view.addObject("form", form);
        view.addObject("most", ContactSearch.MOST);
        return view;
    }
}
