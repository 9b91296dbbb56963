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
        page.setStatus(
                refused == null
                        ? HttpStatus.OK
                        : HttpStatus.valueOf(refused.kind().status()));
        return page;
    }

    static ModelAndView to(String address) {
        ModelAndView done = new ModelAndView("redirect:" + address);
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }
}
