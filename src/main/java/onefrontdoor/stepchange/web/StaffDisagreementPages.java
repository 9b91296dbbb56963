package onefrontdoor.stepchange.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.Challenge;
import onefrontdoor.stepchange.ChallengeDesk;
import onefrontdoor.stepchange.DisagreementSheet;
import onefrontdoor.stepchange.LearningDesk;
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

    private static final Set<String> LEARN =
            Set.of("duty-social-work-manager", "duty-early-help-manager", "head-of-service");

    private final ChallengeDesk desk;
    private final DisagreementSheet sheet;
    private final LearningDesk learning;

    StaffDisagreementPages(ChallengeDesk desk, DisagreementSheet sheet, LearningDesk learning) {
        this.desk = desk;
        this.sheet = sheet;
        this.learning = learning;
    }

    @GetMapping
    ModelAndView open(@PathVariable Reference reference, Authentication person) {
        return page(by(reference, person), person);
    }

    @PostMapping
    ModelAndView raise(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        SaidAgainst said = by(reference, person).sent(typed);
        return said.then(() -> said.raise(desk), address(reference), again -> page(again, person));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        SaidAgainst said = by(reference, person).sent(typed);
        return said.then(() -> said.withdraw(desk), address(reference), again -> page(again, person));
    }

    @PostMapping("/learning")
    ModelAndView learn(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        SaidAgainst said = by(reference, person).sent(typed);
        return said.then(() -> said.learn(learning), address(reference), again -> page(again, person));
    }

    private static SaidAgainst by(Reference reference, Authentication person) {
        return SaidAgainst.nothing(
                reference, new Challenge.From(Challenge.Way.STAFF, null), new Actor(person.getName()));
    }

    private static String address(Reference reference) {
        return "/contacts/" + reference.value() + "/disagreement";
    }

    private static boolean isAt(Authentication person, Set<String> desks) {
        return person.getAuthorities().stream()
                .anyMatch(desk -> desks.contains(Objects.requireNonNull(desk.getAuthority())));
    }

    private ModelAndView page(SaidAgainst said, Authentication person) {
        return said.on(new ModelAndView("disagreement/case")
                .addObject("address", address(said.contact()))
                .addObject("mayReport", isAt(person, Set.of("head-of-service")))
                .addObject("mayLearn", isAt(person, LEARN))
                .addObject("learnings", learning.kinds())
                .addObject("options", sheet.options(said.contact()))
                .addObject("lines", sheet.of(said.contact(), said.by())));
    }
}
