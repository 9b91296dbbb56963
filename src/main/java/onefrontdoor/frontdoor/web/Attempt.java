package onefrontdoor.frontdoor.web;

import java.util.Map;
import java.util.function.Function;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** One of several forms on a page; refused, it is shown again as it was typed, and the page says why. */
record Attempt(
        String form, Map<String, String> typed, @Nullable Refusal refused) {

    /** Nobody has sent anything yet. */
    static final Attempt NONE = new Attempt("", Map.of(), null);

    static Attempt at(String form, Map<String, String> typed) {
        return new Attempt(form, typed, null);
    }

    FormAnswers answers(Actor by) {
        return new FormAnswers(by, Map.copyOf(typed));
    }

    /** Does what was asked and leads on, or shows the page again. */
    ModelAndView then(Runnable deed, String onwards, Function<Attempt, ModelAndView> again) {
        try {
            deed.run();
            return Views.redirect(onwards);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return again.apply(new Attempt(form, typed, refusal));
        }
    }

    ModelAndView shownOn(ModelAndView page) {
        page.addObject("attempt", this);
        page.addObject("refusal", refused == null ? null : refused.getMessage());
        page.setStatus(
                refused == null
                        ? HttpStatus.OK
                        : HttpStatus.valueOf(refused.kind().status()));
        return page;
    }

    /** What was typed into this form, for the template; nothing of another form. */
    public Map<String, String> typedIn(String asked) {
        return form.equals(asked) ? typed : Map.of();
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Attempt at " + form;
    }
}
