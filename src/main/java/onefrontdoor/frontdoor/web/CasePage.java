package onefrontdoor.frontdoor.web;

import java.util.Optional;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.CaseProgress;
import onefrontdoor.frontdoor.CaseView;
import onefrontdoor.frontdoor.Reader;
import onefrontdoor.frontdoor.ReadingRoom;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything about one contact on one page, for staff. */
@Controller
class CasePage {

    private final ReadingRoom readingRoom;
    private final CaseProgress progress;

    CasePage(ReadingRoom readingRoom, CaseProgress progress) {
        this.readingRoom = readingRoom;
        this.progress = progress;
    }

    /** A reference that cannot be and one that nobody has are answered alike. */
    @GetMapping("/contacts/{reference}")
    ModelAndView open(@PathVariable String reference, Authentication person) {
        Reader reader = readerOf(person);
        return read(reference)
                .flatMap(found -> readingRoom.open(found, reader))
                .map(view -> page(view, reader))
                .orElseGet(Views::notFound);
    }

    /** The drawing of a process; it is the same for every contact and tells nothing about any. */
    @GetMapping("/desk/processes/{key:[A-Za-z]+}/{version:[1-9][0-9]{0,5}}")
    ResponseEntity<String> picture(@PathVariable String key, @PathVariable int version) {
        return progress.picture(key, version)
                .map(xml -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(xml))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<Reference> read(String reference) {
        try {
            return Optional.of(new Reference(reference));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static Reader readerOf(Authentication person) {
        return new Reader(
                new Actor(person.getName()),
                person.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet()));
    }

    private static ModelAndView page(CaseView view, Reader reader) {
        ModelAndView page = new ModelAndView("case/page");
        page.addObject("view", view);
        page.addObject("mayAsk", reader.sitsAtOneOf(CaseActionPages.DECIDERS));
        return page;
    }
}
