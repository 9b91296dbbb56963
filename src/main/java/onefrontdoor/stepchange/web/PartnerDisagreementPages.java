package onefrontdoor.stepchange.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onefrontdoor.family.Mention;
import onefrontdoor.partner.Partner;
import onefrontdoor.partner.PartnerDesk;
import onefrontdoor.partner.Partners;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.Challenge;
import onefrontdoor.stepchange.ChallengeDesk;
import onefrontdoor.stepchange.DisagreementSheet;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody of a partner agency disagrees with what was decided about a child whose record is shared with them. */
@Controller
@RequestMapping("/partner/{reference}/{number}/disagreement")
class PartnerDisagreementPages {

    private final Partners partners;
    private final PartnerDesk records;
    private final ChallengeDesk desk;
    private final DisagreementSheet sheet;

    PartnerDisagreementPages(Partners partners, PartnerDesk records, ChallengeDesk desk, DisagreementSheet sheet) {
        this.partners = partners;
        this.records = records;
        this.desk = desk;
        this.sheet = sheet;
    }

    /** A child by reference and number, as the address names it. */
    private record Asked(String reference, String number) {

        Mention child() {
            return Mention.of(new Reference(reference), "child " + number);
        }

        String address() {
            return "/partner/" + reference + "/" + number;
        }
    }

    @GetMapping
    ModelAndView open(@PathVariable String reference, @PathVariable String number, Principal person) {
        Asked asked = new Asked(reference, number);
        return behind(asked, person, nothing -> page(asked, nothing));
    }

    @PostMapping
    ModelAndView raise(
            @PathVariable String reference,
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            Principal person) {
        Asked asked = new Asked(reference, number);
        return behind(asked, person, nothing -> {
            SaidAgainst said = nothing.sent(typed);
            return said.then(
                    () -> said.raise(desk, options(asked, said)),
                    asked.address() + "/disagreement",
                    again -> page(asked, again));
        });
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable String reference,
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            Principal person) {
        Asked asked = new Asked(reference, number);
        return behind(asked, person, nothing -> {
            SaidAgainst said = nothing.sent(typed);
            return said.then(() -> said.withdraw(desk), asked.address() + "/disagreement", again -> page(asked, again));
        });
    }

    /** Of the child that they may see, and of no brother or sister. */
    private List<DisagreementSheet.Option> options(Asked asked, SaidAgainst said) {
        return sheet.options(said.contact()).stream()
                .filter(option -> String.valueOf(option.child()).equals(asked.number()))
                .toList();
    }

    private ModelAndView behind(Asked asked, Principal person, Function<SaidAgainst, ModelAndView> work) {
        Actor by = new Actor(person.getName());
        try {
            Mention child = asked.child();
            return partners.partner(by)
                    .filter(partner -> records.open(partner, child).isPresent())
                    .map(partner -> SaidAgainst.nothing(new Reference(asked.reference()), from(partner), by))
                    .map(work)
                    .orElseGet(PartnerDisagreementPages::notFound);
        } catch (IllegalArgumentException malformed) {
            return notFound();
        }
    }

    private static Challenge.From from(Partner partner) {
        return new Challenge.From(Challenge.Way.PARTNER, partner.agency());
    }

    private ModelAndView page(Asked asked, SaidAgainst said) {
        return said.on(new ModelAndView("disagreement/challenge")
                .addObject("address", asked.address() + "/disagreement")
                .addObject("back", asked.address())
                .addObject("options", options(asked, said))
                .addObject("answered", sheet.answered(said.contact(), Challenge.Way.PARTNER, said.by())));
    }

    private static ModelAndView notFound() {
        return new ModelAndView("partner/absent", HttpStatus.NOT_FOUND)
                .addObject("correlationId", MDC.get("correlationId"));
    }
}
