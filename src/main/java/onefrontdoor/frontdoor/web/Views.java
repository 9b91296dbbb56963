package onefrontdoor.frontdoor.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The answers that several pages give. */
final class Views {

    private Views() {}

    /** After a form is sent the browser is led on, so that a refresh sends nothing again. */
    static ModelAndView redirect(String path) {
        ModelAndView view = new ModelAndView("redirect:" + path);
        view.setStatus(HttpStatus.SEE_OTHER);
        return view;
    }

    /** A key that cannot be is like one that nobody has. */
    static Optional<UUID> readKey(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static ModelAndView ended() {
        return redirect("/contact/ended");
    }

    /** The same page whether something never was, is gone or may not be seen. */
    static ModelAndView notFound() {
        return new ModelAndView("error/404", Map.of(), HttpStatus.NOT_FOUND);
    }
}
