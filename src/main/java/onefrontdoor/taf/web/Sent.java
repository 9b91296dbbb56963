package onefrontdoor.taf.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.ModelAndView;

/**
 * One of the forms of a page as somebody sent it; after a refusal everything typed stands in it again.
 *
 * @param form which one of the page
 */
record Sent(String form, Map<String, String> typed, Authentication person) {

    /** A page as it stands, with what was refused and in which form. */
    record Shown(
            String form,
            Map<String, String> typed,
            @Nullable Refusal refusal,
            Function<Refusal, HttpStatus> status) {

        ModelAndView on(String template, Map<String, Object> plan) {
            return on(new ModelAndView(template, "plan", plan));
        }

        ModelAndView on(ModelAndView page) {
            page.addObject("refused", form)
                    .addObject("typed", typed)
                    .addObject("nothing", Map.of())
                    .addObject("refusal", refusal == null ? null : refusal.getMessage());
            if (refusal != null) {
                page.setStatus(status.apply(refusal));
            }
            return page;
        }

        /** Says nothing of what was typed (P23). */
        @Override
        public String toString() {
            return "Shown " + form;
        }
    }

    static Shown none() {
        return new Shown("", Map.of(), null, Sent::status);
    }

    /** After a form is sent the browser is led on, so that a refresh sends nothing again. */
    static ModelAndView done(String page) {
        ModelAndView view = new ModelAndView("redirect:" + page);
        view.setStatus(HttpStatus.SEE_OTHER);
        return view;
    }

    FormAnswers answers() {
        return new FormAnswers(new Actor(person.getName()), Map.copyOf(typed));
    }

    /** Whoever was told of a change made meanwhile has seen it, so the form counts from there. */
    Shown refused(Refusal refused) {
        Map<String, String> again = new HashMap<>(typed);
        if (refused.kind() == Refusal.Kind.CONFLICT) {
            again.remove("version");
        }
        return new Shown(form, again, refused, Sent::status);
    }

    /** What is not there is answered for all pages in one place. */
    private static HttpStatus status(Refusal refused) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        return refused.kind() == Refusal.Kind.INVALID ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
    }

    /** Everything that was typed stands there again, whatever was wrong with it. */
    Shown again(Refusal refused) {
        return new Shown(form, typed, refused, any -> HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Says nothing of what was typed (P23). */
    @Override
    public String toString() {
        return "Sent " + form;
    }
}
