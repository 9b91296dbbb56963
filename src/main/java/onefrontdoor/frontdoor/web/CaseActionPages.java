package onefrontdoor.frontdoor.web;

import java.util.Map;
import java.util.Set;
import onefrontdoor.frontdoor.AdviceDesk;
import onefrontdoor.frontdoor.Adviser;
import onefrontdoor.frontdoor.InformationDesk;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.frontdoor.UrgencyDesk;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What staff do to a contact beside its tasks: add information, ask another desk, change the urgency (RB06, RB10, RB13). */
@Controller
class CaseActionPages {

    private static final String CASE = "/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/{action:information|advice|urgency}";

    /** The desks that decide; only they may say that something is less urgent than it seemed. */
    static final Set<String> DECIDERS =
            Set.of("duty-social-work-manager", "duty-early-help-manager", "head-of-service");

    private final InformationDesk information;
    private final AdviceDesk advice;
    private final UrgencyDesk urgency;

    CaseActionPages(InformationDesk information, AdviceDesk advice, UrgencyDesk urgency) {
        this.information = information;
        this.advice = advice;
        this.urgency = urgency;
    }

    @GetMapping(CASE)
    ModelAndView ask(@PathVariable Reference reference, @PathVariable String action) {
        return CaseAction.named(action).page(reference);
    }

    /** A refusal is shown above what was typed, which is still there. */
    @PostMapping(CASE)
    ModelAndView act(
            @PathVariable Reference reference,
            @PathVariable String action,
            @RequestParam Map<String, String> typed,
            Authentication by) {
        FormAnswers answers = new FormAnswers(new Actor(by.getName()), Map.copyOf(typed));
        try {
            deed(CaseAction.named(action), reference, answers, mayLower(by)).run();
            return Views.redirect("/contacts/" + reference.value());
        } catch (Refusal refused) {
            return refused(CaseAction.named(action), reference, answers, refused);
        }
    }

    private Runnable deed(CaseAction action, Reference reference, FormAnswers answers, boolean mayLower) {
        return switch (action) {
            case INFORMATION ->
                () -> information.add(
                        reference, answers.text(CaseAction.WORDS, "What did you learn, and from whom?"), answers.by());
            case ADVICE ->
                () -> advice.ask(
                        reference,
                        answers.choice(CaseAction.CHOICE, Adviser.class, "Whom do you ask?"),
                        answers.text(CaseAction.WORDS, "What do you want to know or discuss?"),
                        answers.by());
            case URGENCY -> () -> urgency.change(reference, change(answers, mayLower), answers.by());
        };
    }

    private static UrgencyDesk.Change change(FormAnswers answers, boolean mayLower) {
        return new UrgencyDesk.Change(
                answers.choice(CaseAction.CHOICE, Urgency.class, "How urgent is it?"),
                answers.text(CaseAction.WORDS, "Why?"),
                mayLower);
    }

    private static boolean mayLower(Authentication by) {
        return by.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(DECIDERS::contains);
    }

    private static ModelAndView refused(CaseAction action, Reference reference, FormAnswers answers, Refusal refused) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        HttpStatus status =
                refused.kind() == Refusal.Kind.INVALID ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
        return action.page(reference, answers.typed(), refused.getMessage(), status);
    }
}
