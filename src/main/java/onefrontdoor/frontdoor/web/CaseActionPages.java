package onefrontdoor.frontdoor.web;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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

    private static final String CASE = "/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/";

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

    @GetMapping(CASE + "{action:information|advice|urgency}")
    ModelAndView ask(@PathVariable Reference reference, @PathVariable String action) {
        return CaseAction.named(action).page(reference);
    }

    @PostMapping(CASE + "information")
    ModelAndView addInformation(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication by) {
        return act(
                CaseAction.INFORMATION,
                answers(typed, by),
                reference,
                (contact, answers) -> information.add(
                        contact, answers.text(CaseAction.WORDS, "What did you learn, and from whom?"), answers.by()));
    }

    @PostMapping(CASE + "advice")
    ModelAndView askForAdvice(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication by) {
        return act(
                CaseAction.ADVICE,
                answers(typed, by),
                reference,
                (contact, answers) -> advice.ask(
                        contact,
                        answers.choice(CaseAction.CHOICE, Adviser.class, "Whom do you ask?"),
                        answers.text(CaseAction.WORDS, "What do you want to know or discuss?"),
                        answers.by()));
    }

    @PostMapping(CASE + "urgency")
    ModelAndView changeUrgency(
            @PathVariable Reference reference, @RequestParam Map<String, String> typed, Authentication by) {
        return act(
                CaseAction.URGENCY,
                answers(typed, by),
                reference,
                (contact, answers) -> urgency.change(
                        contact,
                        new UrgencyDesk.Change(
                                answers.choice(CaseAction.CHOICE, Urgency.class, "How urgent is it?"),
                                answers.text(CaseAction.WORDS, "Why?"),
                                mayLower(by)),
                        answers.by()));
    }

    private static boolean mayLower(Authentication by) {
        return by.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(DECIDERS::contains);
    }

    private static FormAnswers answers(Map<String, String> typed, Authentication by) {
        return new FormAnswers(new Actor(by.getName()), Map.copyOf(typed));
    }

    /** A refusal is shown above what was typed, which is still there. */
    private static ModelAndView act(
            CaseAction action, FormAnswers answers, Reference reference, BiConsumer<Reference, FormAnswers> deed) {
        try {
            deed.accept(reference, answers);
            return Views.redirect("/contacts/" + reference.value());
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            HttpStatus status =
                    refused.kind() == Refusal.Kind.INVALID ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
            return action.page(reference, answers.typed(), refused.getMessage(), status);
        }
    }
}
