package onefrontdoor.stepchange.web;

import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.Challenge;
import onefrontdoor.stepchange.ChallengeDesk;
import onefrontdoor.stepchange.DisagreementSheet;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The disagreements about a contact: both decisions with every stage between; and where staff disagree themselves. */
@Controller
@RequestMapping("/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/disagreement")
class StaffDisagreementPages {

    private final ChallengeDesk desk;
    private final DisagreementSheet sheet;

    StaffDisagreementPages(ChallengeDesk desk, DisagreementSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    @GetMapping
    ModelAndView open(@PathVariable Reference reference, Authentication person) {
        boolean reads = person.getAuthorities().stream()
                .anyMatch(desk -> desk.getAuthority().equals("head-of-service"));
        return page(by(reference, person)).addObject("mayReport", reads);
    }

    @PostMapping
    ModelAndView raise(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        SaidAgainst said = by(reference, person).sent(typed);
        return said.then(() -> said.raise(desk), address(reference), this::page);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        SaidAgainst said = by(reference, person).sent(typed);
        return said.then(() -> said.withdraw(desk), address(reference), this::page);
    }

    private static SaidAgainst by(Reference reference, Authentication person) {
        return SaidAgainst.nothing(
                reference, new Challenge.From(Challenge.Way.STAFF, null), new Actor(person.getName()));
    }

    private static String address(Reference reference) {
        return "/contacts/" + reference.value() + "/disagreement";
    }

    private ModelAndView page(SaidAgainst said) {
        return said.on(new ModelAndView("disagreement/case")
                .addObject("address", address(said.contact()))
                .addObject("options", sheet.options(said.contact()))
                .addObject("lines", sheet.of(said.contact(), said.by())));
    }
}
