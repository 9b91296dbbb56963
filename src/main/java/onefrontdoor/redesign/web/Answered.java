package onefrontdoor.redesign.web;

import java.util.List;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a process owner sees after a deed: the next page, or the same with what was refused above what was typed. */
final class Answered {

    private Answered() {}

    static ModelAndView page(ModelAndView page, @Nullable Refusal refused) {
        page.addObject(
                "refusal",
                refused == null ? List.of() : refused.getMessage().lines().toList());
        page.setStatus(refused == null ? HttpStatus.OK : status(refused.kind()));
        return page;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    static ModelAndView to(String address) {
        ModelAndView done = new ModelAndView("redirect:" + address);
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }
}
