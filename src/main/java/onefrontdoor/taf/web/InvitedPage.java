package onefrontdoor.taf.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.taf.InvitationPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where the link of an invitation leads: when and where, or that it does not take place; anybody may read it (INV12). */
@Controller
class InvitedPage {

    private final InvitationPage page;

    InvitedPage(InvitationPage page) {
        this.page = page;
    }

    @GetMapping("/meeting/{key}")
    ModelAndView open(@PathVariable String key) {
        return number(key)
                .flatMap(page::read)
                .map(sentences -> new ModelAndView("invited").addObject("sentences", sentences))
                .orElseGet(() -> new ModelAndView("error/404", Map.of(), HttpStatus.NOT_FOUND));
    }

    /** A key that cannot be is like one that nobody has. */
    private static Optional<UUID> number(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
