package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import onefrontdoor.frontdoor.RedAlerts;
import onefrontdoor.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Red contacts that the person signed in was told of: a page for people, and the same for Tasklist, which asks again and again. */
@Controller
class AlertPages {

    private static final String ALERTS = "/desk/alerts";

    private final RedAlerts alerts;
    private final AlertLines lines;

    AlertPages(RedAlerts alerts, AlertLines lines) {
        this.alerts = alerts;
        this.lines = lines;
    }

    /** @param token what a request that marks one as seen must bring */
    record Unseen(String token, List<AlertLines.Line> alerts) {}

    @GetMapping(ALERTS)
    ModelAndView page(Principal person) {
        return new ModelAndView("desk/alerts").addObject("lines", lines.of(person));
    }

    @GetMapping(path = ALERTS, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Unseen unseen(Principal person, CsrfToken token) {
        return new Unseen(token.getToken(), lines.of(person));
    }

    @PostMapping(ALERTS + "/{id}/seen")
    ModelAndView seen(@PathVariable UUID id, Principal person) {
        alerts.seen(id, new Actor(person.getName()));
        return Views.redirect(ALERTS);
    }
}
