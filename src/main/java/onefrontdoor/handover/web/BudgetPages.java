package onefrontdoor.handover.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.handover.BudgetClosingDesk;
import onefrontdoor.handover.BudgetDesk;
import onefrontdoor.handover.BudgetReadingDesk;
import onefrontdoor.handover.BudgetWords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What targeted family support asks from its budget for one family, what it cost and what it did for the family (E39). */
@Controller
@RequestMapping("/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/budget")
class BudgetPages {

    private static final String REQUEST = "request";
    private static final Set<String> ASKS = Set.of("tfss-team-manager");
    private static final Set<String> READS_EVERYTHING = Set.of("head-of-service");

    private final BudgetDesk desk;
    private final BudgetClosingDesk closing;
    private final BudgetReadingDesk reading;
    private final BudgetWords words;

    BudgetPages(BudgetDesk desk, BudgetClosingDesk closing, BudgetReadingDesk reading, BudgetWords words) {
        this.desk = desk;
        this.closing = closing;
        this.reading = reading;
        this.words = words;
    }

    /** Something that somebody does on the page, with what they typed. */
    private interface Deed {
        void with(UUID request, FormAnswers typed);
    }

    @GetMapping
    ModelAndView open(@PathVariable Reference reference, Authentication person) {
        return page(reference, person, Map.of());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        return act(reference, typed, person, (request, answers) -> desk.ask(request, reference, answers));
    }

    @PostMapping("/purchase")
    ModelAndView settle(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        return act(reference, typed, person, (request, answers) -> closing.settle(request, reference, answers));
    }

    @PostMapping("/outcome")
    ModelAndView tellOutcome(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication person) {
        return act(reference, typed, person, (request, answers) -> closing.tellOutcome(request, reference, answers));
    }

    /** A refusal is shown above what was typed, which is still there. */
    private ModelAndView act(Reference reference, Map<String, String> typed, Authentication person, Deed deed) {
        try {
            deed.with(request(typed), new FormAnswers(new Actor(person.getName()), Map.copyOf(typed)));
            return RequestView.withStatus(
                    new ModelAndView("redirect:/contacts/" + reference.value() + "/budget"), HttpStatus.SEE_OTHER);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            boolean invalid = refused.kind() == Refusal.Kind.INVALID;
            return RequestView.withStatus(
                    page(reference, person, typed).addObject("refusal", refused.getMessage()),
                    invalid ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        }
    }

    private static UUID request(Map<String, String> typed) {
        try {
            return UUID.fromString(typed.getOrDefault(REQUEST, ""));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "There is no such request.");
        }
    }

    private ModelAndView page(Reference reference, Authentication person, Map<String, String> typed) {
        BudgetReadingDesk.OfFamily family = reading.of(reference, new Actor(person.getName()));
        boolean mayRead = family.held() || sitsAt(READS_EVERYTHING, person);
        boolean asks = sitsAt(ASKS, person);
        return questions(typed)
                .addObject("reference", reference.value())
                .addObject("lines", lines(family, mayRead))
                .addObject("mayAct", asks)
                .addObject("mayAsk", asks && family.held());
    }

    private List<BudgetSheet> lines(BudgetReadingDesk.OfFamily family, boolean mayRead) {
        return family.requests().stream()
                .map(request ->
                        BudgetSheet.of(request, reading.title(request.wish().kind()), words, mayRead))
                .toList();
    }

    /** The form for a new request keeps its number while somebody mends it. */
    private ModelAndView questions(Map<String, String> typed) {
        boolean mended = typed.containsKey("purpose");
        return new ModelAndView("budget/family")
                .addObject("kinds", BudgetSheet.options(reading.kinds()))
                .addObject("purchases", BudgetClosingDesk.Purchase.values())
                .addObject("outcomes", BudgetClosingDesk.Achieved.values())
                .addObject("fresh", mended ? request(typed) : UUID.randomUUID())
                .addObject("typedFor", typed.getOrDefault(REQUEST, ""))
                .addObject("typed", typed)
                .addObject("none", Map.of());
    }

    private static boolean sitsAt(Set<String> desks, Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(desks::contains);
    }
}
