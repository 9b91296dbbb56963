package onefrontdoor.frontdoor.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.family.Said;
import onefrontdoor.frontdoor.BreakGlass;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody says why they must open a record that is not theirs to see (P8). */
@Controller
class BreakGlassPage {

    private final BreakGlass glass;
    private final ClosedRecord closed;

    BreakGlassPage(BreakGlass glass, ClosedRecord closed) {
        this.glass = glass;
        this.closed = closed;
    }

    /** Leads to the record, or answers as if there were none. */
    @PostMapping("/contacts/break-glass")
    ModelAndView open(@RequestParam Map<String, String> typed, Authentication person) {
        try {
            FormAnswers answers = new FormAnswers(new Actor(person.getName()), Map.copyOf(typed));
            Said said = new Said(answers.by(), answers.text("words", "Why must you see this record now?"));
            return asked(typed)
                    .filter(reference -> glass.open(reference, said))
                    .map(reference -> Views.redirect("/contacts/" + reference))
                    .orElseGet(() -> closed.page(person));
        } catch (Refusal missing) {
            return closed.refused(person, missing.getMessage(), typed);
        }
    }

    private static Optional<Reference> asked(Map<String, String> typed) {
        return RestrictedDoor.read(typed.getOrDefault("record", "").strip().toUpperCase(Locale.ROOT));
    }
}
