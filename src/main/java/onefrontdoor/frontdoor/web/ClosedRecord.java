package onefrontdoor.frontdoor.web;

import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.BreakGlass;
import onefrontdoor.frontdoor.Council;
import onefrontdoor.frontdoor.Reader;
import onefrontdoor.shared.Actor;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees in place of a record that does not open to them; it repeats nothing of what they asked for. */
@Component
class ClosedRecord {

    private final BreakGlass glass;
    private final Council council;

    ClosedRecord(BreakGlass glass, Council council) {
        this.glass = glass;
        this.council = council;
    }

    ModelAndView page(Authentication person) {
        ModelAndView page = new ModelAndView("case/closed", HttpStatus.NOT_FOUND);
        page.addObject("mayTry", glass.mayTry(reader(person)));
        page.addObject("council", council);
        page.addObject("correlationId", MDC.get("correlationId"));
        page.addObject("refusal", null);
        page.addObject("typed", Map.of());
        return page;
    }

    /** The form once more, above what was typed into it. */
    ModelAndView refused(Authentication person, String refusal, Map<String, String> typed) {
        ModelAndView page = page(person);
        page.addObject("refusal", refusal);
        page.addObject("typed", typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    static Reader reader(Authentication person) {
        return new Reader(
                new Actor(person.getName()),
                person.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet()));
    }
}
