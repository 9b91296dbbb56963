package onefrontdoor.directory.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.directory.Directory;
import onefrontdoor.directory.DirectoryImport;
import onefrontdoor.directory.DirectoryImport.Outcome;
import onefrontdoor.directory.ReviewDesk;
import onefrontdoor.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where those who keep the directory confirm entries, say who takes families and bring in other directories. */
@Controller
class KeepingPages {

    static final String IMPORT = "/directory/keep/import";

    private static final Set<String> KEEPERS = Set.of("duty-early-help-manager", "head-of-service");

    private final Directory directory;
    private final DirectoryImport importing;
    private final ReviewDesk reviews;

    KeepingPages(Directory directory, DirectoryImport importing, ReviewDesk reviews) {
        this.reviews = reviews;
        this.directory = directory;
        this.importing = importing;
    }

    static boolean mayKeep(Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(KEEPERS::contains);
    }

    @PostMapping("/directory/keep/{id}/confirm")
    ModelAndView confirm(@PathVariable UUID id, Principal person) {
        directory.confirm(id, new Actor(person.getName()));
        return backTo(id);
    }

    @PostMapping("/directory/keep/{id}")
    ModelAndView change(@PathVariable UUID id, KeepForm form, Principal person) {
        List<Slip> slips = form.slips();
        if (slips.isEmpty()) {
            directory.change(id, form.news(), new Actor(person.getName()));
            return backTo(id);
        }
        ModelAndView page = DirectoryPages.servicePage(directory, reviews, directory.entry(id));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("form", form).addObject("errors", slips).addObject("mayKeep", true);
    }

    private static ModelAndView backTo(UUID id) {
        ModelAndView page = new ModelAndView("redirect:/directory/services/" + id);
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }

    @GetMapping("/directory/keep/stale")
    ModelAndView stale() {
        List<ServiceRow> rows = directory.stale().stream()
                .map(entry -> new ServiceRow(entry, List.of(), true))
                .toList();
        return new ModelAndView("directory/stale").addObject("rows", rows);
    }

    @GetMapping(IMPORT)
    ModelAndView ask() {
        return new ModelAndView("directory/import");
    }

    @PostMapping(IMPORT)
    ModelAndView take(@RequestParam MultipartFile document, Principal person) throws IOException {
        Outcome outcome = taken(document.getBytes(), person);
        ModelAndView page = new ModelAndView("directory/import").addObject("outcome", outcome);
        page.setStatus(outcome.isRefused() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
        return page;
    }

    private Outcome taken(byte[] document, Principal person) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            return importing.take(text, new Actor(person.getName()));
        } catch (CharacterCodingException unreadable) {
            return new Outcome(List.of("The file is not text in UTF-8"), 0, 0, 0);
        }
    }
}
