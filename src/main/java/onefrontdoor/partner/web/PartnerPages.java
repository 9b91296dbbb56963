package onefrontdoor.partner.web;

import java.security.Principal;
import java.util.Optional;
import onefrontdoor.family.Mention;
import onefrontdoor.partner.Partner;
import onefrontdoor.partner.PartnerDesk;
import onefrontdoor.partner.Partners;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people of a partner agency see. What they look for travels in the body and never in an address (P23). */
@Controller
class PartnerPages {

    private static final int LONGEST_SEARCH = 200;

    private final Partners partners;
    private final PartnerDesk desk;

    PartnerPages(Partners partners, PartnerDesk desk) {
        this.partners = partners;
        this.desk = desk;
    }

    @GetMapping("/partner")
    ModelAndView list(Principal person) {
        return list(person, "");
    }

    @PostMapping("/partner")
    ModelAndView search(@RequestParam(defaultValue = "") String words, Principal person) {
        return list(person, words.substring(0, Math.min(words.length(), LONGEST_SEARCH)));
    }

    private ModelAndView list(Principal person, String words) {
        return partner(person)
                .map(partner -> new ModelAndView("partner/list")
                        .addObject("agency", partner.agency())
                        .addObject("words", words)
                        .addObject("most", PartnerDesk.MOST)
                        .addObject("shared", desk.shared(partner, words)))
                .orElseGet(PartnerPages::notFound);
    }

    /** A record that is not shared, one that nobody has and one that cannot be are answered by the same page (P8). */
    @GetMapping("/partner/{reference}/{number}")
    ModelAndView open(@PathVariable String reference, @PathVariable String number, Principal person) {
        return partner(person)
                .flatMap(partner -> child(reference, number).flatMap(child -> page(partner, child)))
                .orElseGet(PartnerPages::notFound);
    }

    private Optional<Partner> partner(Principal person) {
        return partners.partner(new Actor(person.getName()));
    }

    private static Optional<Mention> child(String reference, String number) {
        try {
            return Optional.of(Mention.of(new Reference(reference), "child " + number));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<ModelAndView> page(Partner partner, Mention child) {
        return desk.open(partner, child).map(shown -> new ModelAndView("partner/page")
                .addObject("agency", partner.agency())
                .addObject("shown", shown));
    }

    private static ModelAndView notFound() {
        return new ModelAndView("partner/absent", HttpStatus.NOT_FOUND)
                .addObject("correlationId", MDC.get("correlationId"));
    }
}
