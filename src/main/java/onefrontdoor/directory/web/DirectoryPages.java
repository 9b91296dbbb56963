package onefrontdoor.directory.web;

import java.util.List;
import java.util.UUID;
import onefrontdoor.directory.Directory;
import onefrontdoor.directory.ReviewDesk;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.directory.ServiceStatus;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The directory for staff: services by need, age, postcode and language (A21, PF21). */
@Controller
class DirectoryPages {

    static final String DIRECTORY = "/directory";

    private final Directory directory;
    private final ReviewDesk reviews;

    DirectoryPages(Directory directory, ReviewDesk reviews) {
        this.directory = directory;
        this.reviews = reviews;
    }

    @GetMapping(DIRECTORY)
    ModelAndView search(Authentication person) {
        return page(DirectoryForm.BLANK, person);
    }

    /** Sent in the body: a family's postcode has no place in an address (P34). */
    @PostMapping(DIRECTORY)
    ModelAndView find(DirectoryForm form, Authentication person) {
        List<Slip> slips = form.slips();
        ModelAndView page = page(form, person).addObject("errors", slips);
        if (slips.isEmpty()) {
            page.addObject(
                    "area", directory.area(DirectoryForm.said(form.postcode())).orElse(null));
            return page.addObject("found", rows(directory.search(form.sought())));
        }
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private List<ServiceRow> rows(List<ServiceEntry> found) {
        return found.stream()
                .map(entry -> new ServiceRow(entry, directory.offers(entry), directory.isStale(entry)))
                .toList();
    }

    private ModelAndView page(DirectoryForm form, Authentication person) {
        return new ModelAndView("directory/search")
                .addObject("form", form)
                .addObject("errors", List.of())
                .addObject("needs", directory.needs())
                .addObject("languages", directory.languages())
                .addObject("areas", directory.areas())
                .addObject("mayKeep", KeepingPages.mayKeep(person));
    }

    @GetMapping("/directory/services/{id}")
    ModelAndView service(@PathVariable UUID id, Authentication person) {
        ServiceEntry entry = directory.entry(id);
        return servicePage(directory, reviews, entry)
                .addObject("form", KeepForm.of(entry))
                .addObject("errors", List.of())
                .addObject("mayKeep", KeepingPages.mayKeep(person));
    }

    static ModelAndView servicePage(Directory directory, ReviewDesk reviews, ServiceEntry entry) {
        return new ModelAndView("directory/service")
                .addObject("row", new ServiceRow(entry, directory.offers(entry), directory.isStale(entry)))
                .addObject("desks", reviews.desks())
                .addObject("keeper", reviews.keeper(entry.id()))
                .addObject("statuses", ServiceStatus.values());
    }
}
