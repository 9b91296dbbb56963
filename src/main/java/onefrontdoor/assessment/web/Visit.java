package onefrontdoor.assessment.web;

import java.util.stream.Collectors;
import onefrontdoor.assessment.Viewer;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.servlet.ModelAndView;

/** Who comes to a page of an assessment, and where they are led on to. */
final class Visit {

    static final String PLAN = "/assessments/{plan:P-[0-9]{4}-[0-9]{6}}";

    private Visit() {}

    static Viewer by(Authentication person) {
        return new Viewer(
                new Actor(person.getName()),
                person.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet()));
    }

    static String address(Reference plan) {
        return "/assessments/" + plan;
    }

    /** After a form is sent the browser is led on, so that a refresh sends nothing again. */
    static ModelAndView to(String path) {
        ModelAndView view = new ModelAndView("redirect:" + path);
        view.setStatus(HttpStatus.SEE_OTHER);
        return view;
    }

    /** What is not there, or not for this person, is answered for all pages in one place. */
    static HttpStatus status(Refusal refused) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        return refused.kind() == Refusal.Kind.INVALID ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
    }
}
