package onefrontdoor.stepchange.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import onefrontdoor.frontdoor.StandingDecisions;
import onefrontdoor.shared.Actor;
import onefrontdoor.stepchange.Challenge;
import onefrontdoor.stepchange.ChallengeDesk;
import onefrontdoor.stepchange.DisagreementSheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the professional who made contact says from their private page that they disagree, and learns where that stands. A
 * member of the public is told on that page whom to ring instead; a key that opens nothing is like one that cannot be.
 */
@Controller
@RequestMapping("/status/{key}/disagreement")
class ReferrerDisagreementPages {

    private final StandingDecisions decisions;
    private final ChallengeDesk desk;
    private final DisagreementSheet sheet;

    ReferrerDisagreementPages(StandingDecisions decisions, ChallengeDesk desk, DisagreementSheet sheet) {
        this.decisions = decisions;
        this.desk = desk;
        this.sheet = sheet;
    }

    @GetMapping
    ModelAndView open(@PathVariable String key) {
        return behind(key, nothing -> page(key, nothing));
    }

    @PostMapping
    ModelAndView raise(@PathVariable String key, @RequestParam Map<String, String> typed) {
        return behind(key, nothing -> {
            SaidAgainst said = nothing.sent(typed);
            return said.then(() -> said.raise(desk), address(key), again -> page(key, again));
        });
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable String key, @RequestParam Map<String, String> typed) {
        return behind(key, nothing -> {
            SaidAgainst said = nothing.sent(typed);
            return said.then(() -> said.withdraw(desk), address(key), again -> page(key, again));
        });
    }

    private ModelAndView behind(String key, Function<SaidAgainst, ModelAndView> work) {
        return read(key)
                .flatMap(decisions::ofProfessional)
                .map(contact ->
                        SaidAgainst.nothing(contact, new Challenge.From(Challenge.Way.REFERRER, null), Actor.REFERRER))
                .map(work)
                .orElseGet(() -> new ModelAndView("error/404", Map.of(), HttpStatus.NOT_FOUND));
    }

    private static Optional<UUID> read(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String address(String key) {
        return "/status/" + UUID.fromString(key) + "/disagreement";
    }

    private ModelAndView page(String key, SaidAgainst said) {
        return said.on(new ModelAndView("disagreement/challenge")
                .addObject("address", address(key))
                .addObject("back", "/status/" + UUID.fromString(key))
                .addObject("options", sheet.options(said.contact()))
                .addObject("answered", sheet.answeredOnStatusPage(said.contact())));
    }
}
