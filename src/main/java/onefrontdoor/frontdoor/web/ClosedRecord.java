package onefrontdoor.frontdoor.web;

import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.BreakGlass;
import onefrontdoor.frontdoor.Reader;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees in place of a record that does not open to them; it repeats nothing of what they asked for. */
@Component
class ClosedRecord {

    private final BreakGlass glass;

    ClosedRecord(BreakGlass glass) {
        this.glass = glass;
    }

    ModelAndView page(Authentication person) {
        return page(person, null, HttpStatus.NOT_FOUND);
    }

    /** @param refusal what is missing from the reason that was given */
    ModelAndView page(Authentication person, @Nullable String refusal, HttpStatus status) {
        ModelAndView page = new ModelAndView("case/closed", Map.of("mayTry", glass.mayTry(reader(person))));
        page.addObject("refusal", refusal);
        page.setStatus(status);
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
